using MessagingClients.Specs.Cases;

namespace MessagingClients.Specs.Tests.Cases;

/// <summary>Components that all refer to each other: a value with all members would hold them in every order.</summary>
public sealed class DeepCasesTests : IDisposable
{
    private static readonly string[] Names = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"];
    private readonly WrittenDocument _document = new();

    public void Dispose() => _document.Dispose();

    [Theory]
    [InlineData(4, 4, "")]
    [InlineData(10, 3, "test/sendMessage/200/deeper test/sendMessage/request/deeper")]
    public void A_value_goes_as_deep_as_its_size_allows(int components, int depth, string told)
    {
        CaseDerivation derived = CaseCompiler.Compile("test", Write(Names[..components]), null);

        string maximal = WrittenDocument.Find(derived.Cases, "request/maximal").Request.Body;
        Depth(maximal).ShouldBe(depth);
        Names[1..components].ShouldAllBe(name => maximal.Contains($"\"{name}\":{{", StringComparison.Ordinal));
        string.Join(' ', derived.NotDerived.Select(each => each.Id)).ShouldBe(told);
    }

    [Fact]
    public void What_is_left_out_is_told_with_its_reason() =>
        CaseCompiler.Compile("test", Write(Names), null).NotDerived.ShouldContain(new NotDerived(
            "test/sendMessage/request/deeper", "With all members a value holds more than 1000 values. Below level 2 only what is required is tried."));

    [Theory]
    [InlineData(3, "")]
    [InlineData(60, "test/sendMessage/request/a-alternatives test/sendMessage/request/b-alternatives")]
    public void Alternatives_are_tried_as_far_as_their_number_allows(int alternatives, string told)
    {
        string members = string.Join(", ", Enumerable.Range(0, 40).Select(index => $"m{index}: {{type: boolean}}"));
        string union = $"{{anyOf: [{string.Join(", ", Enumerable.Range(0, alternatives).Select(index => $"{{type: object, required: [k{index}], properties: {{k{index}: {{type: boolean}}, {members}}}}}"))}]}}";

        CaseDerivation derived = CaseCompiler.Compile("test", _document.Write($"{{type: object, properties: {{a: {union}, b: {union}}}}}"), null);

        string.Join(' ', derived.NotDerived.Select(each => each.Id)).ShouldBe(told);
        derived.Cases.ShouldContain(each => each.Request.Body.Contains("\"k1\"", StringComparison.Ordinal));
    }

    [Fact]
    public void An_alternative_that_is_too_large_is_told_by_its_place() =>
        CaseCompiler.Compile("test", Write(Names, "{type: object, properties: {m: {anyOf: [{type: string}, {$ref: '#/components/schemas/A'}]}}}", "{type: object}"), null)
            .NotDerived.Select(each => each.Id).ShouldBe(["test/sendMessage/request/m-deeper"]);

    private string Write(string[] names, string request = "{$ref: '#/components/schemas/A'}", string answer = "{$ref: '#/components/schemas/A'}") => _document.Write(
        request,
        answer,
        string.Join(", ", names.Select(name => $"{name}: {{type: object, required: [id], properties: {{id: {{type: string}}, {string.Join(", ", names.Select(Member))}}}}}")));

    private static string Member(string name) => $"{name}: {{$ref: '#/components/schemas/{name}'}}";

    private static int Depth(string json) => json.Aggregate((Now: 0, Most: 0), (depth, sign) => sign switch
    {
        '{' => (depth.Now + 1, Math.Max(depth.Most, depth.Now + 1)),
        '}' => (depth.Now - 1, depth.Most),
        _ => depth,
    }).Most;
}
