using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Reading;

namespace MessagingClients.Specs.Tests.Reading;

public sealed class JsonDocumentReaderTests
{
    private const string Name = "spec.json";

    [Theory]
    [InlineData("{}")]
    [InlineData("{ }\n")]
    [InlineData("""{"a":1,"b":-0,"c":-1.5e+3,"d":1E400,"e":12345678901234567890123}""")]
    [InlineData("""{"a":true,"b":false,"c":null,"d":[],"e":{},"f":[[1,2],["x"]],"":""}""")]
    [InlineData("{\r\n\t\"a\" : [ 1 ,\r\n\r\n 2 ]\t,\n  \"b\"\t: { \"c\":\n\n\"x\" }\n}\r\n")]
    [InlineData("""{"a\n":"\u00e9 \ud83d\ude00 \/\b\f\n\r\t\\\"","b":"\u0000 \u0085 \u2028"}""")]
    [InlineData("""{"é😀":"é😀","b":"😀","c": "  two  blanks  ","# no":"- comment: here"}""")]
    [InlineData("""{"*a":"*a","<<":"<<","&a":"!b","1":"1","true":"true","null":"~"}""")]
    public void JSON_is_the_same_document_as_the_reader_of_YAML_makes_of_it(string json)
    {
        SpecObject read = JsonDocumentReader.Read(json, Name).ShouldNotBeNull();

        Places(read).ShouldBe(Places(new YamlDocumentReader(json, Name).Read()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("""{"a":1""")]
    [InlineData("""{"a":1,}""")]
    [InlineData("""{"a":[1,]}""")]
    [InlineData("""{"a" 1}""")]
    [InlineData("""{"a":1}}""")]
    [InlineData("""{"a":1} # said of it""")]
    [InlineData("""{"a":01}""")]
    [InlineData("""{"a":trueish}""")]
    [InlineData("""{a:1}""")]
    [InlineData("""{'a':1}""")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"a":1}""")]
    [InlineData("{\"a\"\n:1}")]
    [InlineData("{\"a\":\"one\ntwo\"}")]
    [InlineData("{\"a\":\"one\rtwo\"}")]
    [InlineData("{\r\"a\":1}")]
    [InlineData("{\"a\":\"one\u2028two\"}")]
    [InlineData("{\"a\":\"one\u0085two\"}")]
    [InlineData("""{"a":"\ud83d"}""")]
    [InlineData("""{"a":"\ude00\ud83d"}""")]
    [InlineData("""{"a":"\u12"}""")]
    [InlineData("""{"a":"\x12"}""")]
    [InlineData("""{"a":"\""")]
    public void What_is_no_JSON_or_something_else_in_YAML_is_left_to_the_reader_of_YAML(string text) =>
        JsonDocumentReader.Read(text, Name).ShouldBeNull();

    [Fact]
    public void What_is_larger_than_may_be_is_left_to_the_reader_of_YAML()
    {
        JsonDocumentReader.Read($$"""{"a":{{Nested(YamlDocumentReader.MaxDepth - 2)}}}""", Name).ShouldNotBeNull();
        JsonDocumentReader.Read($$"""{"a":{{Nested(YamlDocumentReader.MaxDepth - 1)}}}""", Name).ShouldBeNull();
        JsonDocumentReader.Read($$"""{"{{new string('a', 2_000)}}":1}""", Name).ShouldBeNull();
    }

    private static string Nested(int depth) => new string('[', depth) + "1" + new string(']', depth);

    private static IEnumerable<string> Places(SpecNode node) => node switch
    {
        SpecObject value => value.Members.SelectMany(member => Places(member.Value).Prepend($"{member.Location} {member.Name}")).Prepend($"{node.Location} object"),
        SpecArray array => array.Items.SelectMany(Places).Prepend($"{node.Location} array"),
        _ => [$"{node.Location} {((SpecScalar)node).Kind} {node}"],
    };
}
