using System.Diagnostics;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Reading;

namespace MessagingClients.Specs.Tests.Reading;

public sealed class YamlDocumentReaderTests
{
    [Theory]
    [InlineData("a: 1", """{"a":1}""")]
    [InlineData("a: 0x1F", """{"a":31}""")]
    [InlineData("a: 0xFFFFFFFFFFFFFFFFFF", """{"a":4722366482869645213695}""")]
    [InlineData("a: 0o17", """{"a":15}""")]
    [InlineData("a: 007", """{"a":7}""")]
    [InlineData("a: +1.", """{"a":1}""")]
    [InlineData("a: .5", """{"a":0.5}""")]
    [InlineData("a: 1e3", """{"a":1e3}""")]
    [InlineData("a: 12345678901234567890123", """{"a":12345678901234567890123}""")]
    [InlineData("a: yes", """{"a":"yes"}""")]
    [InlineData("a: True", """{"a":true}""")]
    [InlineData("a: ~", """{"a":null}""")]
    [InlineData("a:", """{"a":null}""")]
    [InlineData("a: '1'", """{"a":"1"}""")]
    [InlineData("a: !!str 1", """{"a":"1"}""")]
    [InlineData("a: 2026-01-02", """{"a":"2026-01-02"}""")]
    [InlineData("200: ok", """{"200":"ok"}""")]
    [InlineData("""{"a": ["\u00e9", "\ud83d\ude00", {"b": []}]}""", """{"a":["é","\uD83D\uDE00",{"b":[]}]}""")]
    public void Plain_scalars_follow_the_core_schema_of_YAML_1_2(string yaml, string json) =>
        Yaml.Json(Yaml.Read(yaml)).ShouldBe(json);

    [Fact]
    public void An_alias_stands_for_the_node_that_it_names() =>
        Yaml.Json(Yaml.Read("a: &x {b: 1}\nc: [*x, *x]")).ShouldBe("""{"a":{"b":1},"c":[{"b":1},{"b":1}]}""");

    [Fact]
    public void Nodes_know_where_they_were_written()
    {
        SpecObject root = Yaml.Read("a: 1\nb:\n  - c: x\n");

        SpecPointer.Find(root, "#/b/0/c")!.Location.ShouldBe(new SourceLocation("spec.yaml", 3, 8));
    }

    [Theory]
    [InlineData("a: 1\na: 2", 2, 1, DiagnosticCodes.Syntax, "'a' stands twice")]
    [InlineData("a: [1", 2, 1, DiagnosticCodes.Syntax, "not YAML")]
    [InlineData("a:\n    b: {c: 1,\n  d: x\n  y}", 3, 3, DiagnosticCodes.Syntax, "not YAML")]
    [InlineData("a: *x", 1, 4, DiagnosticCodes.Syntax, "*x names no anchor")]
    [InlineData("a: &x [*x]", 1, 8, DiagnosticCodes.Syntax, "*x names no anchor that is complete")]
    [InlineData("a: .nan", 1, 4, DiagnosticCodes.Syntax, "no form in JSON")]
    [InlineData("? [a]\n: 1", 1, 3, DiagnosticCodes.Syntax, "Expected a name")]
    [InlineData("a: 1\n---\nb: 2", 2, 1, DiagnosticCodes.Syntax, "found a second")]
    [InlineData("", 1, 1, DiagnosticCodes.Syntax, "empty file")]
    [InlineData("[1]", 1, 1, DiagnosticCodes.Syntax, "an object at the top")]
    public void What_is_no_document_is_refused_at_its_place(string yaml, int line, int column, string code, string message)
    {
        SpecDiagnostic fault = Yaml.Fault(() => Yaml.Read(yaml));

        fault.Location.ShouldBe(new SourceLocation("spec.yaml", line, column));
        fault.Code.ShouldBe(code);
        fault.Message.ShouldContain(message);
    }

    [Fact]
    public void Aliases_cannot_unfold_to_more_than_can_be_held()
    {
        string bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n" + string.Concat(
            Enumerable.Range(1, 30).Select(level => $"a{level}: &a{level} [{string.Join(',', Enumerable.Repeat($"*a{level - 1}", 10))}]\n"));

        Yaml.Fault(() => Yaml.Read(bomb)).Code.ShouldBe(DiagnosticCodes.TooLarge);
    }

    [Fact]
    public void Nesting_has_an_end() =>
        Yaml.Fault(() => Yaml.Read("a: " + new string('[', 100_000))).Code.ShouldBe(DiagnosticCodes.TooLarge);

    [Fact]
    public void A_file_that_is_not_there_is_one_error_with_its_name()
    {
        SpecDiagnostic fault = Yaml.Fault(() => SpecReader.ReadFile("no/such.yaml"));

        fault.Code.ShouldBe(DiagnosticCodes.Unreadable);
        fault.Location.File.ShouldBe("no/such.yaml");
    }

    [Fact]
    public void A_diagnostic_is_one_line_whatever_the_document_says() =>
        new SpecDiagnostic("CLIENT0001", new SourceLocation("a.yaml", 1, 2), "one\ntwo\u2028three").ToString()
            .ShouldBe("a.yaml(1,2): error CLIENT0001: one two three");
}
