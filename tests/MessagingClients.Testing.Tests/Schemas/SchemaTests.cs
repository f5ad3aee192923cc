using System.Text;
using System.Text.Json;
using MessagingClients.Conformance.Judging;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Patterns;
using MessagingClients.Specs.Stubs;
using MessagingClients.Testing.Schemas;

namespace MessagingClients.Testing.Tests.Schemas;

public sealed class SchemaTests(Suite suite)
{
    [Fact]
    public async Task Each_keyword_means_what_it_means_to_the_judge()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("schemas-");
        try
        {
            List<string> differences = [];
            foreach (((string schema, string[] values), int index) in SchemaCases.All.Select((each, index) => (each, index)))
            {
                string document = Path.Combine(folder.FullName, $"{index}.yaml");
                await File.WriteAllTextAsync(document, Document(schema), TestContext.Current.CancellationToken);
                foreach (string value in values)
                {
                    IReadOnlyList<Finding> findings = await suite.Judge.JudgeResponseAsync(document, "POST", "/a", 200, "application/json", Encoding.UTF8.GetBytes(value));
                    bool isTaken = Read(schema).Accepts(JsonElement.Parse(value));
                    if (isTaken != (findings.Count == 0))
                    {
                        differences.Add($"{schema} {(isTaken ? "takes" : "refuses")} {value}");
                    }
                }
            }

            differences.ShouldBeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_schema_may_refer_to_itself()
    {
        Schema schema = Read("""{"$ref":"#/$defs/a~1b%25","$defs":{"a/b%":{"type":"object","properties":{"next":{"$ref":"#/$defs/a~1b%25"},"n":{"type":"number"}}}}}""");

        schema.Accepts(JsonElement.Parse("""{"next":{"next":{"n":1}}}""")).ShouldBeTrue();
        schema.Check(JsonElement.Parse("""{"next":{"next":{"n":"1"}}}""")).ShouldHaveSingleItem().ToString().ShouldBe("/next/next/n: type: expected number, found string");
    }

    [Theory]
    [InlineData("""{"unevaluatedProperties":false}""", "'unevaluatedProperties' at '#'")]
    [InlineData("""{"properties":{"a":{"nullable":true}}}""", "'nullable' at '#/properties/a'")]
    [InlineData("""{"properties":{"a":{"minLenght":1}}}""", "'minLenght' at '#/properties/a'")]
    [InlineData("""{"$ref":"https://example.com/schema"}""", "a reference into the schema itself at '#/$ref'")]
    [InlineData("""{"$ref":"#anchor"}""", "a reference into the schema itself at '#/$ref'")]
    [InlineData("""{"$ref":"#/$defs/none"}""", "'#/$defs/none' leads nowhere")]
    [InlineData("""{"type":"text"}""", "found 'text'")]
    [InlineData("""{"items":[{}]}""", "Expected an object, true or false as a schema at '#/items'")]
    [InlineData("""{"minLength":-1}""", "at '#/minLength'")]
    [InlineData("""{"minimum":"1"}""", "Expected a number at '#/minimum'")]
    public void What_is_not_checked_is_an_error_when_the_schema_is_read(string schema, string said) =>
        Should.Throw<NotSupportedException>(() => Read(schema)).Message.ShouldContain(said);

    [Fact]
    public void A_pattern_that_was_not_translated_is_an_error_when_the_schema_is_read() =>
        Should.Throw<NotSupportedException>(() => Schema.Parse("""{"pattern":"a"}""", new Dictionary<string, string>())).Message.ShouldContain("the pattern a");

    [Fact]
    public void A_problem_quotes_neither_the_value_nor_a_name_that_the_schema_does_not_know() =>
        Read("""{"additionalProperties":{"maxLength":1}}""").Check(JsonElement.Parse("""{"+15555550123":"secret"}""")).ShouldHaveSingleItem()
            .ShouldBe(new SchemaProblem("/*", "maxLength", "at most 1 code points, found 6"));

    [Fact]
    public void The_alternatives_that_do_not_fit_say_why() =>
        Read("""{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}""").Check(JsonElement.Parse("[1]")).ShouldHaveSingleItem().ToString()
            .ShouldBe("/: anyOf: expected at least one of 2 alternatives to fit, found 0 (/: type: expected string, found array; /0: type: expected string, found number)");

    [Fact]
    public void A_pattern_that_cannot_be_said_in_NET_is_refused_where_stubs_are_written() =>
        Should.Throw<Specs.Diagnostics.SpecException>(() => SchemaPatterns.Translate([new SpecObject([new SpecMember("body", new SpecObject([new SpecMember("schema", SpecScalar.OfText("""{"pattern":"\\p{Lu}"}"""))]))])], default))
            .Diagnostics[0].Message.ShouldStartWith(@"No stand-in can check the pattern '\p{Lu}'");

    private static Schema Read(string schema) =>
        Schema.Parse(schema, SchemaPatterns.Of(schema).Distinct().ToDictionary(pattern => pattern, EcmaPattern.Translate));

    private static string Document(string schema) => $$$"""
        openapi: 3.1.0
        info: {title: Test, version: '1'}
        paths:
          /a:
            post:
              responses:
                '200':
                  description: d
                  content:
                    application/json:
                      schema: {{{schema}}}
        """;
}
