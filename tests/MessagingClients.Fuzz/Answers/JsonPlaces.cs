using System.Text.Json;

namespace MessagingClients.Fuzz.Answers;

/// <summary>Finds the values of a JSON text.</summary>
internal static class JsonPlaces
{
    private static readonly JsonReaderOptions Deep = new() { MaxDepth = 1_000_000 };

    /// <summary>Finds them; where the text breaks off or is none, those before.</summary>
    public static List<JsonPlace> Find(ReadOnlySpan<byte> json)
    {
        List<JsonPlace> places = [];
        Stack<int> open = [];
        Utf8JsonReader reader = new(json, Deep);
        int member = -1;
        while (TryRead(ref reader))
        {
            int start = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    member = start;
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    int container = open.Pop();
                    places[container] = places[container] with { End = (int)reader.BytesConsumed };
                    break;
                default:
                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    {
                        open.Push(places.Count);
                    }

                    places.Add(new JsonPlace(member, start, (int)reader.BytesConsumed));
                    break;
            }

            member = -1;
        }

        return places;
    }

    private static bool TryRead(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
