using MessagingClients.Specs.Bodies;

namespace MessagingClients.Specs.Apis;

/// <summary>The body of a request.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="MediaTypes">Its media type; several where the caller may choose.</param>
/// <param name="Shape">What it holds.</param>
/// <param name="IsRequired">Whether no request goes out without it.</param>
internal sealed record ApiBody(BodyKind Kind, IReadOnlyList<string> MediaTypes, Shape Shape, bool IsRequired)
{
    /// <summary>How the fields of a form and the parts of a multipart body are written, those that are written as usual left out.</summary>
    public IReadOnlyList<ApiField> Fields { get; init; } = [];

    /// <summary>The name of its type, where it has one of its own.</summary>
    public string? Model => Shape is Shape.Named named ? named.Name : null;

    /// <summary>Whether it is one JSON object that always goes out, as most are.</summary>
    public bool IsModel => Kind == BodyKind.Json && IsRequired && Shape is Shape.Named { IsEnum: false };
}
