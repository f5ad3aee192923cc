using System.Text.Json;
using System.Text.Json.Serialization;
using MessagingClients.Constraints;

namespace MessagingClients.Unions;

/// <summary>A case that is a union itself: it takes what one of its own cases does.</summary>
internal sealed class NestedUnionCase<T>(Rule<T> rule, IReadOnlyList<string> values) : UnionCase<T>(JsonValueKind.Undefined, rule, values)
    where T : class, IUnion<T>
{
    public override bool IsUnion => true;

    public override bool Takes(JsonValueKind found) => T.Cases.Takes(found);

    public override object? Read(JsonElement json, JsonSerializerContext context) => base.Read(json, context) is T value && T.Cases.Knows(value) ? value : null;
}
