namespace MessagingClients.Specs.Tests.Naming;

/// <summary>A small document with shapes, titles and names that repeat all the time; any of its operations can be left out.</summary>
internal sealed class RandomDocument
{
    /// <summary>How many operations it has.</summary>
    public const int Count = 6;

    private static readonly string[] Verbs = ["list", "add", "get-", "users.find_", "Box", "9"];
    private static readonly string[] Titles = ["Status", "Special Thing", "Owner", "Item", "Response"];
    private static readonly string[] OfRequests = ["state", "buyer", "items", "x-axis", "xAxis", "data"];
    private static readonly string[] OfAnswers = ["status", "owner", "results", "y-axis", "yAxis", "error"];
    private static readonly string[] Errors = ["400", "404", "409", "500"];
    private readonly string _components;
    private ulong _state;

    public RandomDocument(int seed)
    {
        _state = (ulong)seed;
        _components = string.Join(", ", ((string[])["Order", "order_status", "AddRequest"]).Select(name => $"{name}: {Object(OfRequests, 2)}")
            .Concat(((string[])["User", "Owner", "ListError", "GetBoxResponse"]).Select(name => $"{name}: {Object(OfAnswers, 2)}")));
        Operations = [.. Verbs.Select(Operation)];
    }

    public IReadOnlyList<string> Operations { get; }

    /// <summary>The document with some of its operations.</summary>
    public string With(IReadOnlyList<bool> there) => $$$"""
        openapi: 3.1.0
        info: {title: Random, version: '1'}
        servers: [{url: https://example.com}]
        paths: { {{{string.Join(", ", Operations.Where((_, index) => there[index]))}}} }
        components: {schemas: { {{{_components}}} } }
        """;

    /// <summary>A number from 0 to below another (SplitMix64): the same on every machine.</summary>
    public int Next(int below)
    {
        ulong mixed = unchecked(_state += 0x9E3779B97F4A7C15);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return (int)((mixed ^ (mixed >> 31)) % (ulong)below);
    }

    private string Operation(string verb, int index) =>
        $"/p{index}: {{post: {{operationId: '{verb}{(Next(3) == 0 ? "Things" : "Box")}', parameters: [{Parameter()}], requestBody: {Content(OfRequests, "Order")}, "
        + $"responses: {{'200': {Content(OfAnswers, "User")}, {string.Join(", ", Errors.Take(Next(Errors.Length + 1)).Select(status => $"'{status}': {Content(OfAnswers, "Owner")}"))}}}}}}}";

    private string Parameter() => $"{{name: {Pick(OfRequests)}, in: query, schema: {Enum()}}}";

    private string Content(string[] names, string component) =>
        $"{{description: d, content: {{application/json: {{schema: {(Next(5) == 0 ? Reference(component) : Object(names, 3))}}}}}}}";

    private string Object(string[] names, int depth)
    {
        IEnumerable<string> properties = names.Take(1 + Next(names.Length)).Select(name => $"{name}: {Property(names, depth - 1)}");
        return $"{{{Title()}type: object, properties: {{{string.Join(", ", properties)}}}}}";
    }

    private string Property(string[] names, int depth) => (depth, Next(6)) switch
    {
        ( > 0, 0) => Object(names, depth),
        ( > 0, 1) => $"{{{Title()}type: array, items: {Object(names, depth)}}}",
        (_, 2 or 3) => Enum(),
        (_, 4) => Reference(ReferenceEquals(names, OfRequests) ? "Order" : "User"),
        _ => "{type: string}",
    };

    private string Enum() => $"{{{Title()}type: string, enum: [{(Next(2) == 0 ? "a, b" : "a, c")}]}}";

    private string Title() => Next(3) == 0 ? $"title: {Pick(Titles)}, " : "";

    private string Pick(string[] from) => from[Next(from.Length)];

    private static string Reference(string component) => $"{{$ref: '#/components/schemas/{component}'}}";
}
