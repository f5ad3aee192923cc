using MessagingClients.Testing.Schemas;

namespace MessagingClients.Testing.Stating;

/// <summary>An answer that the document states, ready to be given.</summary>
internal sealed record StatedAnswer(string Status, string? MediaType, bool IsJson, Schema? Schema, IReadOnlyList<StubExample> Examples)
{
    /// <summary>The status to send: the first of a range stands for all of it, and 200 for <c>default</c>.</summary>
    public int FirstStatus => Status == "default" ? 200 : int.Parse(Status.Replace('X', '0').Replace('x', '0'), System.Globalization.CultureInfo.InvariantCulture);
}
