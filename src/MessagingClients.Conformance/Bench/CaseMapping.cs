using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Bench;

/// <summary>Writes the mapping that makes WireMock answer as a case says. It matches whatever arrives: judging is for the judge.</summary>
internal sealed class CaseMapping(Uri elsewhere)
{
    public JsonObject? Of(BenchedCase each) => each.Case.Answer switch
    {
        _ when each.IsScripted => null,
        ServedAnswer served => Mapping(each.Case.Id, each.BaseUrl.AbsolutePath + "/", Response(served, each.Credential)),
        EngineFaultAnswer fault => Mapping(each.Case.Id, each.BaseUrl.AbsolutePath + "/", new JsonObject { ["fault"] = fault.Name }),
        _ => null,
    };

    public static JsonObject Elsewhere(string path) => Mapping("elsewhere", path, new JsonObject { ["status"] = 204 });

    private static JsonObject Mapping(string name, string path, JsonObject response) => new()
    {
        ["name"] = name,
        ["request"] = new JsonObject { ["method"] = "ANY", ["urlPattern"] = Regex.Escape(path) + ".*" },
        ["response"] = response,
    };

    private JsonObject Response(ServedAnswer served, string place)
    {
        JsonObject response = new() { ["status"] = served.Status, ["headers"] = Headers(served, place) };
        if (served.Body is { } body)
        {
            response["base64Body"] = Convert.ToBase64String(body.Span);
        }

        return response;
    }

    // Where a redirect leads is known only once the engine listens.
    private JsonObject Headers(ServedAnswer served, string place) => new(served.Headers
        .GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
        .Select(header => KeyValuePair.Create(header.Key, (JsonNode?)new JsonArray([.. header.Select(each => (JsonNode?)Place(each, place))]))));

    private string Place(KeyValuePair<string, string> header, string place) =>
        header.Key.Equals("Location", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(header.Value, UriKind.Absolute, out Uri? target)
            ? new Uri(elsewhere, place + target.AbsolutePath).AbsoluteUri
            : header.Value;
}
