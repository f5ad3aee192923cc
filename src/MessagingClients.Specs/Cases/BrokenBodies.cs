using System.Text;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>What comes instead of a documented body, or as one that is broken.</summary>
internal static class BrokenBodies
{
    /// <summary>What a proxy or a captive portal sends.</summary>
    public const string Page = "<!DOCTYPE html><html><head><title>Bad gateway</title></head><body><h1>ü 👋</h1></body></html>";

    /// <param name="complete">The body.</param>
    /// <param name="isOptional">Whether it may be missing.</param>
    /// <param name="isImplied">Whether the keywords of the schema speak of one type, and the schema allows the others all the same.</param>
    /// <param name="allows">Whether the schema allows a value.</param>
    public static IEnumerable<AnswerVariant> Of(SpecNode complete, bool isOptional, bool isImplied, Func<SpecNode, bool> allows)
    {
        string text = CaseJson.Write(complete);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        SpecNode other = complete is SpecArray ? new SpecObject([]) : new SpecArray([]);
        AnswerReading ofAnother = isImplied ? AnswerReading.Either : AnswerReading.Typed;
        return
        [
            .. Duplicates(complete),
            AnswerVariant.Of("one-brace-more", "{" + text, AnswerReading.Unreadable),
            new("half-json", bytes.AsMemory(0, bytes.Length / 2), complete is SpecScalar { Kind: ScalarKind.Number } ? AnswerReading.Either : AnswerReading.Unreadable),
            AnswerVariant.Of("invalid-json", """{'message': unquoted}""", AnswerReading.Unreadable),
            AnswerVariant.Of("other-root", CaseJson.Write(other), allows(other) ? ofAnother : AnswerReading.Unreadable),
            AnswerVariant.Of("text-root", "\"text\"", complete is SpecScalar || allows(SpecScalar.OfText("text")) ? AnswerReading.Either : AnswerReading.Unreadable),
            new("no-body", null, isOptional ? AnswerReading.Untyped : AnswerReading.Unreadable),
            AnswerVariant.Of("white-space", " \r\n", isOptional ? AnswerReading.Either : AnswerReading.Unreadable),
            AnswerVariant.Of("null", "null", allows(SpecScalar.Null()) ? ofAnother : isOptional ? AnswerReading.Either : AnswerReading.Unreadable),
            AnswerVariant.Of("wrong-media-type", text, AnswerReading.Typed) with { MediaType = "text/plain" },
            AnswerVariant.Of("no-media-type", text, AnswerReading.Typed) with { MediaType = "" },
            AnswerVariant.Of("html-page", Page, AnswerReading.Unreadable) with { MediaType = "text/html; charset=utf-8" },
            AnswerVariant.Of("spread-out", Spread(text), AnswerReading.Typed),
        ];
    }

    private static IEnumerable<AnswerVariant> Duplicates(SpecNode complete)
    {
        if (complete is not SpecObject { Members: [var first, ..] } map)
        {
            return [];
        }

        string members = string.Join(',', map.Members.Select(CaseJson.Write));
        return
        [
            AnswerVariant.Of("duplicate-member", $"{{{members},{CaseJson.Write(first)}}}", AnswerReading.Either),
            AnswerVariant.Of("duplicate-member-other-value", $"{{{CaseJson.Write(first with { Value = SpecScalar.Null() })},{members}}}", AnswerReading.Either),
        ];
    }

    private static string Spread(string text) => $" \r\n\t{text}\n \n";
}
