using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using MessagingClients.Testing.Stating;

namespace MessagingClients.Testing.Serving;

/// <summary>What the parameters of a request break: what is required, what is not stated, and what is said of values.</summary>
internal static partial class ParameterCheck
{
    // OpenAPI leaves these headers to media types and security schemes.
    private static readonly HashSet<string> NotParameters = new(["Accept", "Content-Type", "Authorization"], StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Run(StatedOperation operation, ArrivedRequest request, string basePath)
    {
        KeyValuePair<string, string>[] query = [.. request.Query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Pair)];
        return operation.Parameters.Where(parameter => parameter.In != "header" || !NotParameters.Contains(parameter.Name))
            .SelectMany(parameter => Problems(parameter, Values(parameter, operation, request, query, basePath)))
            .Concat(Unstated(operation, query));
    }

    private static IEnumerable<string> Unstated(StatedOperation operation, KeyValuePair<string, string>[] query) =>
        query.Any(pair => !operation.Parameters.Any(parameter => parameter.In == "query" && parameter.Name == pair.Key))
            ? ["query: expected the parameters of the document alone, found another"]
            : [];

    private static string[] Values(StatedParameter parameter, StatedOperation operation, ArrivedRequest request, KeyValuePair<string, string>[] query, string basePath) =>
        parameter.In switch
        {
            "path" => [operation.Path.Value(request.Path[basePath.Length..], parameter.Name)],
            "query" => [.. query.Where(pair => pair.Key == parameter.Name).Select(pair => pair.Value)],
            "header" => request.Header(parameter.Name),
            _ => [],
        };

    private static IEnumerable<string> Problems(StatedParameter parameter, string[] values)
    {
        string where = $"{parameter.In}/{parameter.Name}";
        if (values is not [var value])
        {
            return values.Length > 0 ? [$"{where}: expected it once, found it {values.Length} times"]
                : parameter.Required ? [$"{where}: expected a value, found none"] : [];
        }

        return (parameter.In == "header" ? value : Decode(value)) is { } text
            ? parameter.Schema is not { } schema || Readings(text).Any(schema.Accepts) ? [] : schema.Check(Readings(text)[0]).Select(problem => $"{where}{problem}")
            : [$"{where}: expected percent-encoded UTF-8, found another encoding"];
    }

    /// <summary>A plus stands for itself.</summary>
    private static string? Decode(string value)
    {
        byte[] encoded = Encoding.UTF8.GetBytes(value.Replace("+", "%2B", StringComparison.Ordinal));
        byte[] decoded = WebUtility.UrlDecodeToBytes(encoded, 0, encoded.Length);
        return Utf8.IsValid(decoded) && !BrokenEscape().IsMatch(value) ? Encoding.UTF8.GetString(decoded) : null;
    }

    /// <summary>What a text may mean: itself, and the number or truth value that it spells.</summary>
    private static JsonElement[] Readings(string text)
    {
        JsonElement itself = JsonSerializer.SerializeToElement(text, Schemas.PlainJson.Default.String);
        return Plain().IsMatch(text) ? [itself, JsonElement.Parse(text)] : [itself];
    }

    private static KeyValuePair<string, string> Pair(string part) =>
        part.Split('=', 2) is [var name, .. var rest] ? new(Uri.UnescapeDataString(name), rest.Length == 0 ? "" : rest[0]) : default;

    [GeneratedRegex(@"%(?![0-9A-Fa-f]{2})")]
    private static partial Regex BrokenEscape();

    [GeneratedRegex(@"^(?:true|false|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?)\z")]
    private static partial Regex Plain();
}
