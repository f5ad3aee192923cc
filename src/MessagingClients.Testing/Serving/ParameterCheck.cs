using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using MessagingClients.Testing.Schemas;
using MessagingClients.Testing.Stating;

namespace MessagingClients.Testing.Serving;

/// <summary>What the parameters of a request break: what is required, what is not stated, and what is said of values.</summary>
internal static partial class ParameterCheck
{
    // OpenAPI leaves these headers to media types and security schemes.
    private static readonly HashSet<string> NotParameters = new(["Accept", "Content-Type", "Authorization"], StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Run(StatedOperation operation, ArrivedRequest request, string basePath)
    {
        string[] names = [.. request.QueryPairs.Select(pair => pair.Key).Except(operation.Path.QueryNames)];
        return operation.Parameters.Where(parameter => !parameter.IsObject && (parameter.In != "header" || !NotParameters.Contains(parameter.Name)))
            .SelectMany(parameter => Problems(parameter, Values(parameter, operation, request, basePath)))
            .Concat(Unstated(operation, names));
    }

    private static IEnumerable<string> Unstated(StatedOperation operation, string[] names) =>
        !operation.Parameters.Any(parameter => parameter is { In: "query", IsObject: true })
        && names.Except(operation.Parameters.Where(parameter => parameter.In == "query").Select(parameter => parameter.Name))
            .Except(operation.Credentials.SelectMany(alternative => alternative).Where(credential => credential.In == "query").Select(credential => credential.Name)).Any()
            ? ["query: expected the parameters of the document alone, found another"]
            : [];

    private static string[] Values(StatedParameter parameter, StatedOperation operation, ArrivedRequest request, string basePath) => parameter.In == "path"
        ? [operation.Path.Value(basePath, request, parameter.Name)]
        : request.Values(parameter.In, parameter.Name);

    private static IEnumerable<string> Problems(StatedParameter parameter, string[] values)
    {
        string where = $"{parameter.In}/{parameter.Name}";
        if (values.Length == 0)
        {
            return parameter.Required ? [$"{where}: expected a value, found none"] : [];
        }

        if (values.Length > 1 && parameter.Separator is not { Length: 0 })
        {
            return [$"{where}: expected it once, found it {values.Length} times"];
        }

        string[] items = parameter.Separator is { Length: > 0 } separator ? values[0].Split(separator, StringSplitOptions.None) : values;
        string?[] texts = [.. items.Select(item => parameter.In == "header" ? item.Trim(' ') : Decode(item))];
        return texts.Contains(null) ? [$"{where}: expected percent-encoded UTF-8, found another encoding"]
            : parameter.Schema is not { } schema ? []
            : parameter.Separator is null ? ProblemsOf(schema, Readings(texts[0]!), where)
            : ProblemsOf(schema, ListReadings([.. texts.OfType<string>()]), where);
    }

    private static IEnumerable<string> ProblemsOf(Schema schema, JsonElement[] readings, string where) =>
        readings.Any(schema.Accepts) ? [] : schema.Check(readings[0]).Select(problem => $"{where}{problem}");

    /// <summary>What the items of an array may mean: texts, or all of them what they spell.</summary>
    private static JsonElement[] ListReadings(string[] texts) =>
    [
        JsonElement.Parse($"[{string.Join(',', texts.Select(text => Readings(text)[0].GetRawText()))}]"),
        JsonElement.Parse($"[{string.Join(',', texts.Select(text => Readings(text)[^1].GetRawText()))}]"),
    ];

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
        JsonElement itself = JsonSerializer.SerializeToElement(text, PlainJson.Default.String);
        return Plain().IsMatch(text) ? [itself, JsonElement.Parse(text)] : [itself];
    }

    [GeneratedRegex(@"%(?![0-9A-Fa-f]{2})")]
    private static partial Regex BrokenEscape();

    [GeneratedRegex(@"^(?:true|false|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?)\z")]
    private static partial Regex Plain();
}
