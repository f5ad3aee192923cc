namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>Clients that send another body than the caller asks for.</summary>
internal static class WrongBodies
{
    private const string Body = "wire-body";
    private const string Equal = "wire-equal";

    public static IReadOnlyList<WrongClient> All { get; } =
    [
        new("renames a member that the document requires", "clerk", Body, "clerk/*/request/minimal",
            new SourceEdit("Clerk.g.cs", "[JsonPropertyName(\"mediaUrls\")]", "[JsonPropertyName(\"media_urls\")]")),
        new("spells an enum by the name of its member", "textus", Body, "textus/*/request/channel-*",
            new SourceEdit("Serialization/OpenEnumerationConverter.cs", "WriteStringValue(value.Value)", "WriteStringValue(value.Value![..1].ToUpperInvariant() + value.Value[1..])")),
        new("writes a number as text", "clerk", Body, "clerk/*/request/templateId-*",
            new SourceEdit("Serialization/WholeNumberConverter.cs", "WriteNumberValue(value)", "WriteStringValue(value.ToString(System.Globalization.CultureInfo.InvariantCulture))")),
        new("sends a byte order mark", "myalice", Body, "myalice/*/request/minimal",
            new SourceEdit("Sending/RequestContent.cs", "_body = body;", "_body = body with { Content = new byte[] { 0xEF, 0xBB, 0xBF }.Concat(body.Content.ToArray()).ToArray() };")),
        new("sends a body in UTF-16", "openphone", Body, "openphone/*/request/minimal",
            new SourceEdit("Sending/RequestContent.cs", "_body = body;", "_body = body with { Content = System.Text.Encoding.Unicode.GetBytes(System.Text.Encoding.UTF8.GetString(body.Content.Span)) };")),
        new("sends the end of an older and longer body", "solaris", Body, "solaris/*/request/minimal",
            new SourceEdit("Sending/RequestContent.cs", "_body = body;", "_body = body with { Content = body.Content.ToArray().Append((byte)'}').ToArray() };")),
        new("writes a member twice", "myalice", Body, "myalice/*/request/minimal",
            new SourceEdit("Sending/RequestContent.cs", "_body = body;", "_body = body with { Content = System.Text.Encoding.UTF8.GetBytes(\"{\\\"text\\\":\\\"twice\\\",\" + System.Text.Encoding.UTF8.GetString(body.Content.Span)[1..]) };")),
        new("sends half of the body", "textus", Body, "textus/*/request/minimal",
            new SourceEdit("Sending/RequestContent.cs", "_body = body;", "_body = body with { Content = body.Content[..(body.Content.Length / 2)] };")),

        new("renames a member that the document allows", "clerk", Equal, "clerk/*/request/maximal",
            new SourceEdit("Clerk.g.cs", Member("SentByName", "init", "[JsonPropertyName(\"sentByName\")]"), Member("SentByName", "init", "[JsonPropertyName(\"sent_by_name\")]"))),
        new("writes null for what is not set", "clerk", Equal, "clerk/*/request/minimal",
            new SourceEdit("Clerk.g.cs", "JsonIgnoreCondition.WhenWritingNull", "JsonIgnoreCondition.Never")),
        new("leaves out a member that is set", "openphone", Equal, "openphone/*/request/maximal",
            new SourceEdit("OpenPhone.g.cs", Member("UserId", "init", "[JsonPropertyName(\"userId\")]"), Member("UserId", "init", "[JsonIgnore]"))),
        new("writes one recipient as a list", "textus", Equal, "textus/*/request/to-*",
            new SourceEdit("Serialization/OneOrManyConverter.cs", "if (!value.IsMany)", "if (value.Count == 0)")),
        new("writes a list of one recipient as one", "textus", Equal, "textus/*/request/**",
            new SourceEdit("Serialization/OneOrManyConverter.cs", "if (!value.IsMany)", "if (value.Count == 1)")),
        new("reverses the order of recipients", "clerk", Equal, "clerk/*/request/recipients-many",
            new SourceEdit("Clerk.g.cs", "public required IReadOnlyList<string> Recipients { get; init; }", "public required IReadOnlyList<string> Recipients { get => [.. field.Reverse()]; init; }")),
        new("writes a line feed as two characters", "openphone", Equal, "openphone/*/request/content-*",
            new SourceEdit("Serialization/PlainEncoder.cs", "'\\n' => \"\\\\n\"", "'\\n' => \"\\\\r\\\\n\"")),
        new("loses a control character", "myalice", Equal, "myalice/*/request/text-nul",
            new SourceEdit("Serialization/PlainEncoder.cs", "$\"\\\\u{unicodeScalar:x4}\"", "$\" \"")),
        new("writes an apostrophe for a quote", "solaris", Equal, "solaris/*/request/text-quotes",
            new SourceEdit("Serialization/PlainEncoder.cs", "'\"' => \"\\\\\\\"\"", "'\"' => \"'\"")),
        new("writes a question mark for an emoji", "clerk", Equal, "clerk/*/request/body-emoji",
            new SourceEdit("Sending/RequestContent.cs", "_body = body;", "_body = body with { Content = System.Text.Encoding.UTF8.GetBytes(System.Text.RegularExpressions.Regex.Replace(System.Text.Encoding.UTF8.GetString(body.Content.Span), \"[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]\", \"?\")) };")),
        new("trims text", "textus", Equal, "textus/*/request/body-*",
            new SourceEdit("TextUs.g.cs", Member("Body", "init"), "public string? Body { get => field?.Trim(); init; }")),
        new("changes the caller's idempotency key", "solaris", Equal, "solaris/*/request/minimal",
            new SourceEdit("Operations/IdempotencyKey.cs", "idempotencyKey ?? idempotent.Key ?? Guid.NewGuid()", "Guid.NewGuid()")),
        new("drops the caller's idempotency key", "solaris", Body, "solaris/*/request/minimal",
            new SourceEdit("Solaris.g.cs", "[JsonPropertyName(\"idempotency_key\")]", "[JsonIgnore]")),
        new("writes a number through double", "clerk", Equal, "clerk/*/request/templateId-beyond-double",
            new SourceEdit("Serialization/WholeNumberConverter.cs", "WriteNumberValue(value)", "WriteNumberValue((long)(double)value)")),
    ];

    private static string Member(string name, string setter, string before = "") =>
        $"{(before.Length == 0 ? "" : before + "\n    ")}public string? {name} {{ get; {setter}; }}";
}
