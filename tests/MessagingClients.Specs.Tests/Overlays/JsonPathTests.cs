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
    [InlineData("$[?'a']", "a comparison")]
    [InlineData("$[?length(@.a) > 1]", "a path, a literal")]
    [InlineData(@"$['\q']", "an escape of JSON")]
    public void What_is_no_path_is_refused_with_its_place(string path, string message) =>
        Should.Throw<FormatException>(() => JsonPath.Parse(path)).Message.ShouldContain(message);
}
