using System.Text;

namespace MessagingClients.Conformance.Oracles;

/// <summary>Events as they were served (HTML, section 9.2.6), read without any of the code that clients read them with.</summary>
internal static class EventLines
{
    private const string Done = "[DONE]";

    /// <param name="served">The body.</param>
    /// <param name="endsWithDone">Whether an event of JSON that says so is the end.</param>
    public static IReadOnlyList<(string Type, string Data)> Read(ReadOnlyMemory<byte> served, bool endsWithDone)
    {
        string[] lines = Encoding.UTF8.GetString(served.Span).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        List<(string, string)> events = [];
        int first = 0;
        for (int index = 0; index < lines.Length - 1; index++)
        {
            if (lines[index].Length > 0)
            {
                continue;
            }

            if (Event(lines[first..index]) is { } found)
            {
                events.Add(found);
            }

            first = index + 1;
        }

        return endsWithDone ? [.. events.TakeWhile(each => each.Item2 != Done)] : events;
    }

    private static (string Type, string Data)? Event(string[] lines)
    {
        (string Name, string Value)[] fields = [.. lines.Select(Field)];
        string[] data = [.. fields.Where(field => field.Name == "data").Select(field => field.Value)];
        string? type = fields.LastOrDefault(field => field.Name == "event").Value;
        return data.Length == 0 ? null : (string.IsNullOrEmpty(type) ? "message" : type, string.Join('\n', data));
    }

    private static (string Name, string Value) Field(string line)
    {
        string[] parts = line.Split(':', 2);
        string value = parts.ElementAtOrDefault(1) ?? "";
        return (parts[0], value.StartsWith(' ') ? value[1..] : value);
    }
}
