using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MessagingClients.TestKit;

namespace MessagingClients.Specs.Tests.Facts;

/// <summary>The templates print what the contract names, and the contract names what the templates print.</summary>
public sealed partial class TemplateFactsTests
{
    private static readonly JsonNode Definitions =
        JsonNode.Parse(File.ReadAllText(Repository.File("src", "MessagingClients.Specs", "Facts", "facts.schema.json")))!["definitions"]!;

    private static readonly Dictionary<string, JsonNode> Schemas = new()
    {
        ["client"] = Definitions["client"]!,
        ["security"] = Definitions["client"]!["properties"]!["security"]!,
        ["area"] = Definitions["client"]!["properties"]!["areas"]!["items"]!,
        ["payload"] = Definitions["client"]!["properties"]!["payloads"]!["items"]!,
        ["scheme"] = Definitions["client"]!["properties"]!["security"]!["properties"]!["schemes"]!["items"]!,
        ["server"] = Definitions["client"]!["properties"]!["server"]!,
        ["variable"] = Definitions["client"]!["properties"]!["server"]!["properties"]!["variables"]!["items"]!,
        ["other"] = Definitions["client"]!["properties"]!["server"]!["properties"]!["others"]!["items"]!,
        ["operation"] = Definitions["operation"]!,
        ["parameter"] = Items("operation", "parameters"),
        ["stated"] = Items("operation", "stated"),
        ["added"] = Items("operation", "added"),
        ["success"] = Items("operation", "successes"),
        ["failure"] = Items("operation", "failures"),
        ["model"] = Definitions["model"]!,
        ["pattern"] = Definitions["patterns"]!["items"]!,
        ["value"] = Items("model", "values"),
        ["member"] = Definitions["member"]!,
        ["others"] = Definitions["model"]!["properties"]!["others"]!,
        ["reading"] = Definitions["model"]!["properties"]!["reading"]!,
        ["union"] = Definitions["model"]!["properties"]!["union"]!,
        ["option"] = Definitions["model"]!["properties"]!["union"]!["properties"]!["cases"]!["items"]!,
    };

    private static readonly ILookup<string, string> Printed = Directory.EnumerateFiles(Repository.File("build", "templates"), "*.liquid")
        .SelectMany(file => Tags().Matches(File.ReadAllText(file)))
        .SelectMany(tag => Names().Matches(Texts().Replace(tag.Value, "")))
        .ToLookup(name => name.Groups[1].Value, name => name.Groups[2].Value);

    public static TheoryData<string> Variables => [.. Schemas.Keys];

    [Theory]
    [MemberData(nameof(Variables))]
    public void Each_fact_is_printed_and_nothing_else_is(string variable) =>
        Printed[variable].Distinct().ShouldBe(Schemas[variable]["properties"]!.AsObject().Select(fact => fact.Key), ignoreOrder: true);

    [Fact]
    public void A_template_has_no_variables_that_no_contract_is_for() =>
        Printed.Select(variable => variable.Key).ShouldBeSubsetOf([.. Schemas.Keys, "forloop", "property", "entry"]);

    private static JsonNode Items(string definition, string list) => Definitions[definition]!["properties"]![list]!["items"]!;

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex("""
        "[^"]*"|'[^']*'|\{% template .*?%\}
        """)]
    private static partial Regex Texts();

    [GeneratedRegex(@"(\w+)\.(\w+)")]
    private static partial Regex Names();
}
