using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using MessagingClients.Constraints;
using MessagingClients.Serialization;

namespace MessagingClients.Operations;

/// <summary>What a document states of a parameter that is an object, any JSON, or a value in a form of its own.</summary>
/// <typeparam name="T">The type of its value.</typeparam>
/// <param name="name">The parameter's name in the document.</param>
/// <param name="place">Where it stands in a request.</param>
/// <param name="rule">The rule of the value.</param>
/// <param name="style">How the value stands in it.</param>
/// <param name="json">Knows how the type is written.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonParameter<T>(string name, ParameterPlace place, Rule<T> rule, FieldStyle style, JsonSerializerContext json)
    : Parameter<T>(name, place, rule)
    where T : notnull
{
    /// <summary>How the value stands in the parameter.</summary>
    public FieldStyle Style { get; } = style;

    private protected override PathSegment Segment(T value)
    {
        Violation? violation = Check(value);
        try
        {
            return new PathSegment(Name, "", violation) { Written = string.Concat(Pairs(value, Uri.EscapeDataString).Select(pair => pair.Value)) };
        }
        catch (Exception exception) when (exception is not (ArgumentException or OutOfMemoryException))
        {
            throw violation?.ToException(Name) ?? UnreadableValue.OfParameter(Name, exception);
        }
    }

    internal override void Write(T value, RequestTarget target)
    {
        foreach (KeyValuePair<string, string> pair in Pairs(value, Place == ParameterPlace.Header ? OfHeader : Encode))
        {
            target.Write(Place, pair.Key, pair.Value);
        }
    }

    private IReadOnlyList<KeyValuePair<string, string>> Pairs(T value, Func<string, string> encode)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(PlainJson.Write(value, json));
            return [.. FieldText.Of(Name, document.RootElement, Style, encode)];
        }
        catch (UnwritableException exception)
        {
            throw new ArgumentException($"{exception.Message}. Nothing was sent.", Name, exception);
        }
    }

    private string OfHeader(string text) => Style == FieldStyle.Json ? HeaderText.Require(Name, text) : HeaderText.Join(Name, [text]);
}
