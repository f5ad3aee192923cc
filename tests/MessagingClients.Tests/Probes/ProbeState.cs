using System.Text.Json.Serialization;
using MessagingClients.Serialization;

namespace MessagingClients.Tests;

[JsonConverter(typeof(OpenEnumerationConverter<ProbeState>))]
internal readonly record struct ProbeState : IOpenEnumeration<ProbeState>
{
    private ProbeState(string value) => Value = value;

    public static ProbeState Sent { get; } = new("sent");

    public static IReadOnlyList<ProbeState> Known { get; } = [Sent];

    public string? Value { get; }

    public static ProbeState From(string value) => new(value);
}
