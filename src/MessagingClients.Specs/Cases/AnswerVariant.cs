using System.Text;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>A body to serve, and what a client can make of it.</summary>
/// <param name="Label">Its name in the id of a case.</param>
/// <param name="Body">The body; <see langword="null"/> for none.</param>
/// <param name="Reading">What a client can make of it.</param>
internal sealed record AnswerVariant(string Label, ReadOnlyMemory<byte>? Body, AnswerReading Reading)
{
    /// <summary>Why the client may hold less than the document allows.</summary>
    public string? Narrowed { get; init; }

    /// <summary>The media type; <see langword="null"/> for that of the document, empty for none.</summary>
    public string? MediaType { get; init; }

    /// <summary>Further headers.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Whether the document allows the body.</summary>
    public bool IsDocumented { get; init; }

    public static AnswerVariant Of(string label, SpecNode body, AnswerReading reading, bool isDocumented = false) =>
        Of(label, CaseJson.Write(body), reading) with { IsDocumented = isDocumented };

    public static AnswerVariant Of(string label, string body, AnswerReading reading) => new(label, Encoding.UTF8.GetBytes(body), reading);
}
