using MessagingClients.Specs.Cases;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Stubs;

/// <summary>The body of an answer as a stand-in sends it: what is no JSON as it is printed in the document.</summary>
internal static class AnswerText
{
    private const string Any = "text";

    public static string Of(AnswerMedia media, Func<SpecNode> example) => media.Kind == AnswerKind.Json
        ? SpecJson.Write(example())
        : media.Kind == AnswerKind.Events ? Events(media, example)
        : IsPrinted(media.Stated.Value) ? Plain(example()) : Any;

    /// <summary>A text that is printed is all of them; anything else is what one event holds.</summary>
    private static string Events(AnswerMedia media, Func<SpecNode> example) =>
        IsPrinted(media.Stated.Value) && example().AsText() is { } text ? text
        : EventVariants.Event(media.HasJson ? SpecJson.Write(example()) : Any);

    private static bool IsPrinted(SpecNode media) => media.Value("example") is not null || media.Members("examples").Any();

    private static string Plain(SpecNode example) => example.AsText() ?? SpecJson.Write(example);
}
