using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Overlays.Paths;

namespace MessagingClients.Specs.Tests.Overlays;

public sealed class JsonPathTests
{
    private static readonly SpecObject Document = Yaml.Read("""
        servers: [{url: a, rank: 1}, {url: b, rank: 2, main: true}, {url: c, rank: 10}]
        paths: {'/{x}/y': {post: {tags: [t]}}, "it's": {get: {}}}
        schemas: {A: {type: number}, B: {type: string}, C: {properties: {d: {type: number}}}}
        default: {rank: 2}
        """);

    [Theory]
    [InlineData("$", "")]
    [InlineData("$.servers[0]", "/servers/0")]
    [InlineData("$.servers[-1]", "/servers/2")]
    [InlineData("$.servers[9]", "-")]
    [InlineData("$.servers[0, 2]", "/servers/0 /servers/2")]
    [InlineData("$.servers[1:]", "/servers/1 /servers/2")]
    [InlineData("$.servers[::-1]", "/servers/2 /servers/1 /servers/0")]
    [InlineData("$.servers[:-1]", "/servers/0 /servers/1")]
    [InlineData("$.servers[::0]", "-")]
    [InlineData("$.servers[*].url", "/servers/0/url /servers/1/url /servers/2/url")]
    [InlineData("$['paths']['/{x}/y'].post", "/paths/~1{x}~1y/post")]
    [InlineData("""$.paths["it's"]""", "/paths/it's")]
    [InlineData(@"$.paths['it\'s']", "/paths/it's")]
    [InlineData(@"$.paths['it\u0027s'].*", "/paths/it's/get")]
    [InlineData("$.schemas.*", "/schemas/A /schemas/B /schemas/C")]
    [InlineData("$.schemas[?@.type == 'number']", "/schemas/A")]
    [InlineData("$.schemas[?(@.type=='number')]", "/schemas/A")]
    [InlineData("$..[?@.type=='number']", "/schemas/A /schemas/C/properties/d")]
    [InlineData("$..d", "/schemas/C/properties/d")]
    [InlineData("$.servers[?@.main]", "/servers/1")]
    [InlineData("$.servers[?!@.main]", "/servers/0 /servers/2")]
    [InlineData("$.servers[?@.main == true]", "/servers/1")]
    [InlineData("$.servers[?@.rank > 1 && @.rank < 10]", "/servers/1")]
    [InlineData("$.servers[?@.rank >= 10 || (@.url == 'a' && !@.main)]", "/servers/0 /servers/2")]
    [InlineData("$.servers[?@.rank == $.default.rank]", "/servers/1")]
    [InlineData("$.servers[?@.rank != 2.0]", "/servers/0 /servers/2")]
    [InlineData("$.servers[?@.url > 1]", "-")]
    [InlineData("$.servers[?@.gone == @.absent]", "/servers/0 /servers/1 /servers/2")]
    [InlineData("$.nothing.here", "-")]
    [InlineData("$.servers[9007199254740991]", "-")]
    [InlineData("$.servers[::9007199254740991]", "/servers/0")]
    [InlineData("$.servers[::-9007199254740991]", "/servers/2")]
    [InlineData("$.servers[-9007199254740991:9007199254740991]", "/servers/0 /servers/1 /servers/2")]
    [InlineData("$ .servers [ 0 ] .url", "/servers/0/url")]
    [InlineData("$.servers\n[ 1 : 3 : 2 ]", "/servers/1")]
    [InlineData("$.servers[? ! ( @ .main == true ) ]", "/servers/0 /servers/2")]
    [InlineData("$.servers[?@.rank==1e1]", "/servers/2")]
    [InlineData("$.servers[?@.rank==-0||@.rank==1.0E-0]", "/servers/0")]
    [InlineData("""$.servers[?@['url']=="\u0061"]""", "/servers/0")]
    public void A_path_selects_as_RFC_9535_says(string path, string expected)
    {
        string[] found = [.. JsonPath.Parse(path).Select(Document).Select(match => SpecPointer.Format(match.Segments))];

        string.Join(' ', found).ShouldBe(expected == "-" ? "" : expected);
        (found.Length == 0).ShouldBe(expected == "-");
    }

    [Theory]
    [InlineData("servers", "'$' at character 1")]
    [InlineData("$.", "a name at character 3")]
    [InlineData("$.a b", "the end at character 4")]
    [InlineData("$[", "at character 3, found the end")]
    [InlineData("$['a", "a closing ' at character 5")]
    [InlineData("$[?@.a = 1]", "at character 8")]
    [InlineData(" $", "'$' at character 1")]
    [InlineData("$ ", "the end at character 2")]
    [InlineData("$.a ", "the end at character 4")]
    [InlineData("$. a", "a name at character 3")]
    [InlineData("$.. a", "a name at character 4")]
    [InlineData("$.1a", "a name at character 3")]
    [InlineData("$.x-name", "the end at character 4")]
    [InlineData("$[01]", "a whole number as JSON writes it, found '01' at character 3")]
    [InlineData("$[+1]", "found '+1'")]
    [InlineData("$[-0]", "found '-0'")]
    [InlineData("$[1.0]", "found '1.0'")]
    [InlineData("$[9007199254740992]", "found '9007199254740992'")]
    [InlineData("$[::99999999999999999999]", "found '99999999999999999999'")]
    [InlineData("$[?@.a == 01]", "a number of JSON, found '01' at character 11")]
    [InlineData("$[?@.a == +1]", "found '+1'")]
    [InlineData("$[?@.a == 1.]", "found '1.'")]
    [InlineData("$[?@.a == .5]", "found '.5'")]
    [InlineData("$[?@.* == 1]", "names and indexes alone")]
    [InlineData("$[?1 == $..a]", "names and indexes alone")]
    [InlineData("$[?!!@.a]", "'(' or a path")]
    [InlineData("$[?!@.a == 1]", "at character 9")]
    [InlineData("$[?!1 == 1]", "'(' or a path")]
    [InlineData(@"$['\""']", "an escape of JSON")]
    [InlineData(@"$['\uD83D']", "both halves")]
    [InlineData(@"$['\uDE00']", "both halves")]
    [InlineData("$['a\tb']", "no control character")]
    [InlineData("$[?'a']", "a comparison")]
    [InlineData("$[?length(@.a) > 1]", "a path, a literal")]
    [InlineData(@"$['\q']", "an escape of JSON")]
    public void What_is_no_path_is_refused_with_its_place(string path, string message) =>
        Should.Throw<FormatException>(() => JsonPath.Parse(path)).Message.ShouldContain(message);
}
