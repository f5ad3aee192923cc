using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MessagingClients.Specs.Stubs;

namespace MessagingClients.Conformance.WireMock;

/// <summary>Says a stub in WireMock's own JSON.</summary>
public static partial class WireMockMapping
{
    /// <summary>The mappings of stubs below a path of their own; what none of them matches is answered 404 there.</summary>
    /// <param name="stubs">The stubs; the earlier one answers.</param>
    /// <param name="basePath">The path, without a slash at its end.</param>
    /// <returns>The mappings.</returns>
    public static IEnumerable<JsonObject> Of(IReadOnlyList<Stub> stubs, string basePath)
    {
        ArgumentNullException.ThrowIfNull(stubs);
        ILookup<(string, string), string> answers = stubs.Where(stub => stub.Response.MediaType is not null)
            .ToLookup(stub => (stub.Method, stub.PathTemplate), stub => stub.Response.MediaType!);
        return stubs.OrderByDescending(stub => Parts(stub).Query.Length > 0)
            .Select((stub, index) => Of(stub, AcceptPattern.Of([.. answers[(stub.Method, stub.PathTemplate)].Distinct()]), basePath, index + 1))
            .Append(Stray(basePath, stubs.Count + 1));
    }

    private static JsonObject Of(Stub stub, string? accept, string basePath, int priority)
    {
        JsonObject request = new() { ["method"] = stub.Method, ["urlPathPattern"] = Regex.Escape(basePath) + Pattern(Parts(stub).Path, "[^/]+") };
        AddParameters(request, "queryParameters", stub, "query");
        AddParameters(request, "cookies", stub, "cookie");
        StubHeader[] headers = [.. stub.Headers, .. accept is null ? [] : new[] { new StubHeader("Accept", accept) }];
        JsonObject matched = new(headers.Select(header => KeyValuePair.Create(header.Name, (JsonNode?)(stub.IsBodyOptional && header.Name == "Content-Type" ? OrAbsent(Matches(header.Pattern)) : Matches(header.Pattern))))
            .Concat(Parameters(stub, "header")));
        if (matched.Count > 0)
        {
            request["headers"] = matched;
        }

        if (stub.BodySchemas.Count > 0)
        {
            request["bodyPatterns"] = new JsonArray([.. stub.BodySchemas.Select(schema => Body(stub, new JsonObject { ["matchesJsonSchema"] = schema, ["schemaVersion"] = "V202012" }))]);
        }

        return new JsonObject { ["name"] = stub.Id, ["priority"] = priority, ["request"] = request, ["response"] = Response(stub.Response) };
    }

    private static void AddParameters(JsonObject request, string property, Stub stub, string place)
    {
        JsonObject parameters = new(Parameters(stub, place).Concat(place == "query" ? OwnQuery(stub) : []));
        if (parameters.Count > 0)
        {
            request[property] = parameters;
        }
    }

    /// <summary>A cookie that may be absent is one that WireMock cannot ask for.</summary>
    private static IEnumerable<KeyValuePair<string, JsonNode?>> Parameters(Stub stub, string place) =>
        from parameter in stub.Parameters
        where parameter.Place == place && (parameter.IsRequired || place != "cookie")
        select KeyValuePair.Create(parameter.Name, (JsonNode?)(parameter.IsRequired
            ? Matches(parameter.Pattern)
            : OrAbsent(Matches(parameter.Pattern))));

    private static JsonObject OrAbsent(JsonObject pattern) => new() { ["or"] = new JsonArray(new JsonObject { ["absent"] = true }, pattern) };

    /// <summary>The first schema is that of the document; those after it say which requests an answer is for.</summary>
    private static JsonObject Body(Stub stub, JsonObject schema) => stub.IsBodyOptional && stub.BodySchemas.Count == 1 ? OrAbsent(schema) : schema;

    private static JsonObject Matches(string pattern) => new() { ["matches"] = pattern };

    private static JsonObject Response(StubResponse answer)
    {
        JsonObject response = new() { ["status"] = answer.Status };
        if (answer.Body is not null)
        {
            response["headers"] = new JsonObject { ["Content-Type"] = answer.MediaType };
            response["body"] = answer.Body;
        }

        return response;
    }

    private static JsonObject Stray(string basePath, int priority) => new()
    {
        ["name"] = "stray",
        ["priority"] = priority,
        ["request"] = new JsonObject { ["method"] = "ANY", ["urlPathPattern"] = Regex.Escape(basePath) + "/.*" },
        ["response"] = new JsonObject
        {
            ["status"] = 404,
            ["headers"] = new JsonObject { ["Content-Type"] = "text/plain" },
            ["body"] = "The stand-in knows no such request: method, path, headers or body differ from the provider's document.",
        },
    };

    /// <summary>The query that the path itself has; whoever asks for it is not answered for the path alone.</summary>
    private static IEnumerable<KeyValuePair<string, JsonNode?>> OwnQuery(Stub stub) =>
        from pair in Parts(stub).Query
        let parts = pair.Split('=', 2)
        select KeyValuePair.Create(parts[0], (JsonNode?)Matches(Pattern(parts.ElementAtOrDefault(1) ?? "", ".*")));

    private static (string Path, string[] Query) Parts(Stub stub) =>
        stub.PathTemplate.Split('?', 2) is [var path, var query] ? (path, query.Split('&', StringSplitOptions.RemoveEmptyEntries)) : (stub.PathTemplate, []);

    /// <summary>Each parameter is one segment or value; what is fixed stands as it is.</summary>
    private static string Pattern(string template, string value) =>
        string.Concat(PathParts().Matches(template).Select(part => part.Value[0] == '{' ? value : Regex.Escape(part.Value)));

    [GeneratedRegex(@"\{[^{}]*\}|[^{}]+|[{}]")]
    private static partial Regex PathParts();
}
