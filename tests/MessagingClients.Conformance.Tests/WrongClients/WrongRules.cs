namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>Clients that misread what the document demands of a request.</summary>
internal static class WrongRules
{
    private const string Refusal = "refusal";
    private const string End = "end";

    public static IReadOnlyList<WrongClient> All { get; } =
    [
        new("counts a length in UTF-16", "openphone", End, "openphone/*/request/content-max-length*",
            new SourceEdit("Constraints/TextRule.cs", "codePoints++", "codePoints += units")),
        new("refuses text of the greatest length", "solaris", End, "solaris/*/request/text-max-length*",
            new SourceEdit("Constraints/TextRule.cs", "codePoints > MaxLength", "codePoints >= MaxLength")),
        new("refuses a list of the greatest length", "textus", End, "textus/*/request/maximal",
            new SourceEdit("Constraints/ListRule.cs", "value.Count > MaxItems", "value.Count >= MaxItems")),
        new("refuses an empty list", "clerk", End, "clerk/*/request/mediaUrls-none",
            new SourceEdit("Constraints/ListRule.cs", "value.Count < MinItems", "value.Count < 1")),
        new("wants every alternative kept", "openphone", End, "openphone/*/request/minimal",
            new SourceEdit("Constraints/ChoiceRule.cs", "return kept == 0", "return kept < Options.Count")),
        new("refuses what only another member would need", "textus", End, "textus/*/request/minimal",
            new SourceEdit("Constraints/OptionalMember.cs", "get(model) is { } value ? rule.Check(value) : null", "get(model) is { } value ? rule.Check(value) : Violation.Of(\"a value\", \"null\")")),

        new("ignores maxLength", "solaris", Refusal, "solaris/*/request/text-over-max-length",
            new SourceEdit("Constraints/TextRule.cs", "codePoints > MaxLength", "codePoints < 0")),
        new("allows one character too many", "openphone", Refusal, "openphone/*/request/content-over-max-length",
            new SourceEdit("Constraints/TextRule.cs", "codePoints > MaxLength", "codePoints > MaxLength + 1")),
        new("ignores minItems", "openphone", Refusal, "openphone/*/request/to-under-min-items",
            new SourceEdit("Constraints/ListRule.cs", "value.Count < MinItems", "value.Count < 0")),
        new("ignores maxItems", "openphone", Refusal, "openphone/*/request/to-over-max-items",
            new SourceEdit("Constraints/ListRule.cs", "value.Count > MaxItems", "value.Count < 0")),
        new("ignores maxItems of another list", "textus", Refusal, "textus/*/request/attachments-over-max-items",
            new SourceEdit("TextUs.g.cs", ", maxItems: 1)", ")")),
        new("ignores a pattern", "openphone", Refusal, "openphone/*/request/userId-*",
            new SourceEdit("Constraints/TextRule.cs", "Pattern is not null && !Pattern.IsKeptBy(value)", "Pattern is null && MaxLength < 0")),
        new("lets a dollar sign match before a last line feed", "openphone", Refusal, "openphone/*/request/to.0-line-feed-after",
            new SourceEdit("OpenPhone.g.cs", "[GeneratedRegex(\"^\\\\+[1-9][0-9]{1,14}\\\\z\"", "[GeneratedRegex(\"^\\\\+[1-9][0-9]{1,14}$\"")),
        new("takes the digits of every script", "openphone", Refusal, "openphone/*/request/to.0-arabic-digits",
            new SourceEdit("OpenPhone.g.cs", "[GeneratedRegex(\"^\\\\+[1-9][0-9]{1,14}\\\\z\"", "[GeneratedRegex(\"^\\\\+[1-9]\\\\d{1,14}\\\\z\"")),
        new("finds a pattern anywhere in the text", "openphone", Refusal, "openphone/*/request/to.0-blank-before",
            new SourceEdit("OpenPhone.g.cs", "[GeneratedRegex(\"^\\\\+[1-9][0-9]{1,14}\\\\z\"", "[GeneratedRegex(\"\\\\+[1-9][0-9]{1,14}\"")),
        new("ignores what an enum allows", "textus", Refusal, "textus/*/request/channel-undocumented-value",
            new SourceEdit("Constraints/EnumRule.cs", "T.Known[index].Value == value.Value", "T.Known[index].Value != null")),
        new("does not look into a nested object", "textus", Refusal, "textus/*/request/attachments.0.media_url-no-uri",
            new SourceEdit("Constraints/NestedRule.cs", "return T.Rules.Check(value);", "return null;")),
        new("ignores the format uuid", "solaris", Refusal, "solaris/*/request/idempotency_key-no-uuid",
            new SourceEdit("Constraints/TextRule.cs", "!UuidText.IsUuid(value)", "value is null")),
        new("ignores the format uri", "textus", Refusal, "textus/*/request/attachments.0.media_url-no-uri",
            new SourceEdit("Constraints/TextRule.cs", "!UriText.IsUri(value)", "value is null")),
        new("refuses without the name of the member", "openphone", Refusal, "openphone/*/request/to-*",
            new SourceEdit("Constraints/Violation.cs", "{Member}: expected", "The request: expected")),
        new("names a member as C# spells it", "solaris", Refusal, "solaris/*/request/person_id-*",
            new SourceEdit("Constraints/ModelRules.cs", "violation.Under(member.Name)", "violation.Under(member.Name.Replace(\"_\", \"\"))")),
        new("finds a lone surrogate too late to name the member", "clerk", Refusal, "clerk/*/request/body-lone-surrogate",
            new SourceEdit("Constraints/TextRule.cs", "return false;", "return true;")),
        new("sends a replacement for a lone surrogate", "clerk", Refusal, "clerk/*/request/body-lone-surrogate",
            new SourceEdit("Constraints/TextRule.cs", "return false;", "return true;"),
            new SourceEdit("Serialization/PlainJson.cs", "PlainEncoder.Instance", "System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping")),
    ];
}
