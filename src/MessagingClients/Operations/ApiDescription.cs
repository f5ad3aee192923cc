using System.ComponentModel;

namespace MessagingClients.Operations;

/// <summary>What a client is called.</summary>
/// <param name="name">The name of the provider as it stands in telemetry, such as <c>OpenPhone</c>.</param>
/// <param name="title">The title of the provider's document, for error messages.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiDescription(string name, string title)
{
    /// <summary>The name of the provider as it stands in telemetry, such as <c>OpenPhone</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The title of the provider's document, for error messages.</summary>
    public string Title { get; } = title;
}
