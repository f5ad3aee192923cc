using System.ComponentModel;

namespace MessagingClients.Sending;

/// <summary>The URL of a server that has variables.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ServerUrl
{
    /// <summary>Fills in the variables.</summary>
    /// <param name="template">The URL as the document states it, its variables in braces.</param>
    /// <param name="variables">The variables.</param>
    /// <returns>The URL; <see langword="null"/> where what comes of it is none.</returns>
    /// <exception cref="ArgumentException">A variable has a value that the document does not list.</exception>
    public static Uri? Fill(string template, IReadOnlyList<ServerVariable> variables)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(variables);
        string filled = variables.Aggregate(
            template, (url, variable) => url.Replace($"{{{variable.Name}}}", variable.Require(), StringComparison.Ordinal));
        return Uri.TryCreate(filled.StartsWith("//", StringComparison.Ordinal) ? $"https:{filled}" : filled, UriKind.Absolute, out Uri? url) ? url : null;
    }
}
