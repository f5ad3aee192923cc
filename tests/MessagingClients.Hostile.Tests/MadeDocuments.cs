namespace MessagingClients.Hostile.Tests;

/// <summary>The documents that are too large for a file, or say one thing too often.</summary>
internal static class MadeDocuments
{
    private const string Text = "{type: string}";

    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>
    {
        ["made-enum-of-100000-values"] = () => Document(request: Members("kind: {enum: [" + Repeat(100_000, ", ", index => $"v{index}") + "]}")),
        ["made-object-of-20000-members"] = () => Document(answer: Members(Repeat(20_000, ", ", index => $"m{index}: {Text}"))),
        ["made-objects-in-10000-places"] = () => Document(answer: Members(Repeat(10_000, ", ", index => $"m{index}: {{type: object, properties: {{a{index}: {Text}}}}}"))),
        ["made-patterns-of-5000-members"] = () => Document(request: Members(Repeat(5_000, ", ", index => $"m{index}: {{type: string, pattern: '^PWNED{index}$'}}"))),
        ["made-required-100000-times"] = () => Document(request: $"{{type: object, required: [{Repeat(100_000, ", ", _ => "a")}], properties: {{a: {Text}}}}}"),
        ["made-aliases-of-aliases"] = () => "a: &a0 [PWNED]\n" + Repeat(9, "\n", index => $"a{index}: &a{index + 1} [{Repeat(10, ", ", _ => $"*a{index}")}]"),
        ["made-aliases-of-schemas"] = () => $"x-a: &a {Members(Repeat(1_000, ", ", index => $"p{index}: {Text}"))}\n" + Document(answer: Members(Repeat(1_500, ", ", index => $"q{index}: *a"))),
        ["made-aliases-of-a-long-text"] = () => $"x-a: &a {Long}\nx-b: [{Repeat(5_000, ", ", _ => "*a")}]\n",
        ["made-aliases-of-a-long-name"] = () => $"x-a: &a {{? {Long} : 1}}\nx-b: [{Repeat(5_000, ", ", _ => "*a")}]\n",
        ["made-lists-100000-deep"] = () => Repeat(100_000, "", _ => "["),
        ["made-objects-100000-deep.json"] = () => Repeat(100_000, "", _ => """{"a":"""),
        ["made-blocks-3000-deep"] = () => Repeat(3_000, "\n", index => new string(' ', index) + "a:"),
        ["made-schemas-26-deep"] = () => Document(answer: Repeat(26, "", _ => "{type: object, properties: {a: ") + Text + Repeat(26, "", _ => "}}")),
        ["made-schemas-60-deep"] = () => Document(answer: Repeat(60, "", _ => "{type: object, properties: {a: ") + Text + Repeat(60, "", _ => "}}")),
        ["made-extension-80-deep"] = () => $"x-a: {new string('[', 80)}{new string(']', 80)}\n" + Document(),
        ["made-chain-of-30000-references"] = () => Chain(30_000, next => $"{{$ref: '{next}'}}"),
        ["made-chain-of-200-objects"] = () => Chain(200, next => Members($"a: {{$ref: '{next}'}}")),
        ["made-chain-of-30000-lists"] = () => Chain(30_000, next => $"{{type: array, items: {{$ref: '{next}'}}}}"),
        ["made-unions-of-unions"] = () => Chain(60, next => $"{{anyOf: [{{$ref: '{next}'}}, {{$ref: '{next}'}}]}}"),
        ["made-chain-of-30000-all-ofs"] = () => Chain(30_000, next => $"{{allOf: [{{$ref: '{next}'}}, {{minLength: 1}}]}}"),
        ["made-all-of-100000-parts"] = () => Document(answer: Members($"id: {{allOf: [{Repeat(100_000, ", ", index => $"{{minLength: {index}}}")}]}}")),
        ["made-all-of-two-trees"] = () => Document(answer: Members("id: {allOf: [{$ref: '#/components/schemas/A0'}, {$ref: '#/components/schemas/B0'}]}")) + "components:\n  schemas:\n"
            + Repeat(40, "", index => Tree("A", index) + Tree("B", index)) + $"    A40: {Text}\n    B40: {{maxLength: 1}}\n",
        ["made-union-of-100000-constants"] = () => Document(answer: Members($"id: {{oneOf: [{Repeat(100_000, ", ", index => $"{{const: v{index}}}")}]}}")),
        ["made-number-of-a-million-octal-digits"] = () => $"x-a: 0o{new string('7', 1_000_000)}\n" + Document(),
        ["made-number-of-a-million-hex-digits"] = () => $"x-a: 0x{new string('f', 1_000_000)}\n" + Document(),
        ["made-number-of-a-million-digits"] = () => Document(request: Members($"a: {{type: integer, minimum: {new string('9', 1_000_000)}}}")),
        ["made-member-of-2000-letters"] = () => Document(request: Members($"p{new string('w', 2_000)}: {Text}")),
        ["made-title-of-18000-letters"] = () => Document(request: $"{{type: object, title: {Repeat(3_000, " ", _ => "Pwned")}, properties: {{a: {Text}}}}}"),
        ["made-operation-of-2500-letters"] = () => Document(operation: Repeat(500, "", _ => "Pwned")),
        ["made-reference-of-a-million-letters"] = () => Document(request: $"{{$ref: 'http://PWNED/{Long}'}}"),
        ["made-title-of-a-million-letters"] = () => Document(title: Repeat(200_000, "", _ => "PWNED")),
        ["made-title-of-200000-comments"] = () => Document(title: Repeat(200_000, " ", _ => "PWNED*/")),
        ["made-dangling-references"] = () => Document(answer: Members(Repeat(20_000, ", ", index => $"m{index}: {{$ref: '#/PWNED'}}"))),
        ["made-files-that-are-not-there"] = () => Document(answer: Members(Repeat(20_000, ", ", index => $"m{index}: {{$ref: 'PWNED{index}.yaml'}}"))),
        ["made-places-in-itself.yaml"] = () => Document(answer: Members(Repeat(500, ", ", index => $"m{index}: {{$ref: 'made-places-in-itself.yaml#/x-a{index}'}}"))) + Repeat(500, "\n", index => $"x-a{index}: {Text}") + "\n",
        ["made-pattern-500-deep"] = () => Document(request: Members($"a: {{type: string, pattern: '{new string('(', 500)}a{new string(')', 500)}'}}")),
    };

    private static string Long { get; } = new('x', 1_000_000);

    private static string Repeat(int times, string between, Func<int, string> one) => string.Join(between, Enumerable.Range(0, times).Select(one));

    private static string Members(string members) => $"{{type: object, properties: {{{members}}}}}";

    private static string Tree(string name, int index) =>
        $"    {name}{index}: {Members($"a: {{$ref: '#/components/schemas/{name}{index + 1}'}}, b: {{$ref: '#/components/schemas/{name}{index + 1}'}}")}\n";

    private static string Chain(int length, Func<string, string> link) =>
        Document(answer: Members("id: {$ref: '#/components/schemas/A0'}")) + "components:\n  schemas:\n"
        + Repeat(length, "", index => $"    A{index}: {link($"#/components/schemas/A{index + 1}")}\n") + $"    A{length}: {Text}\n";

    private static string Document(string? request = null, string? answer = null, string operation = "send", string title = "Sender") =>
        $$"""
        openapi: 3.1.0
        info:
          title: '{{title}}'
          version: '1'
        paths:
          /messages:
            post:
              operationId: {{operation}}
              requestBody:
                content:
                  application/json:
                    schema: {{request ?? Members("to: " + Text)}}
              responses:
                '200':
                  description: Sent
                  content:
                    application/json:
                      schema: {{answer ?? Members("id: " + Text)}}

        """;
}
