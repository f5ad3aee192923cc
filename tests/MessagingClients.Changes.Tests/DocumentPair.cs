using System.Text.Json.Nodes;

namespace MessagingClients.Changes.Tests;

/// <summary>Two documents, as files. The changes of operations stand in one pair, an operation each.</summary>
internal sealed class DocumentPair
{
    private DocumentPair(string name, JsonObject old, JsonObject @new)
    {
        Directory.CreateDirectory(Folder);
        Old = Write(name + ".old.json", old);
        New = Write(name + ".new.json", @new);
    }

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Recorded");

    public string Old { get; }

    public string New { get; }

    public static DocumentPair OfOperations(IEnumerable<RecordedChange> changes) => new(
        "operations", Document(changes.Select(change => (change, change.OldFragment))), Document(changes.Select(change => (change, change.NewFragment))));

    public static DocumentPair Of(RecordedChange change) => new(
        change.Name,
        (JsonObject)MergePatch.Apply(Document([(Plain(change), new JsonObject())]), change.OldFragment)!,
        (JsonObject)MergePatch.Apply(Document([(Plain(change), new JsonObject())]), change.NewFragment)!);

    private static RecordedChange Plain(RecordedChange change) => change with { Name = "send", At = "operation" };

    private static JsonObject Document(IEnumerable<(RecordedChange Change, JsonNode? Fragment)> operations)
    {
        JsonObject paths = [];
        foreach ((RecordedChange change, JsonNode? fragment) in operations)
        {
            if (Operation(change, fragment) is { } item)
            {
                string path = item["x-path"]?.GetValue<string>() ?? "/" + change.Name;
                item.Remove("x-path");
                paths.Add(path, item);
            }
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Recorded", ["version"] = "1" },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "https://example.com" }),
            ["paths"] = paths,
        };
    }

    private static JsonObject? Operation(RecordedChange change, JsonNode? fragment)
    {
        JsonObject operation = new()
        {
            ["operationId"] = change.Camel,
            ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content(change.Camel + "Text") },
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject { ["description"] = "Sent", ["content"] = Content(change.Camel + "Id") },
                ["400"] = new JsonObject { ["description"] = "Refused", ["content"] = Content(change.Camel + "Code") },
            },
        };
        return (JsonObject?)MergePatch.Apply(new JsonObject { ["post"] = operation }, Around(change.At, fragment));
    }

    // Each object has a member of its own, so that no two of them become one type.
    private static JsonObject Content(string member) => Media(new JsonObject
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { [member] = new JsonObject { ["type"] = "string" } },
    });

    private static JsonObject Media(JsonNode? schema) => new() { ["application/json"] = new JsonObject { ["schema"] = schema } };

    private static JsonNode? Around(string at, JsonNode? fragment) => at switch
    {
        "request" => new JsonObject { ["post"] = new JsonObject { ["requestBody"] = new JsonObject { ["content"] = Media(fragment) } } },
        "response" => Answer("200", fragment),
        "error" => Answer("400", fragment),
        "operation" => new JsonObject { ["post"] = fragment },
        _ => fragment,
    };

    private static JsonObject Answer(string status, JsonNode? fragment) =>
        new() { ["post"] = new JsonObject { ["responses"] = new JsonObject { [status] = new JsonObject { ["content"] = Media(fragment) } } } };

    private static string Write(string name, JsonObject document)
    {
        string file = Path.Combine(Folder, name);
        File.WriteAllText(file, document.ToJsonString());
        return file;
    }
}
