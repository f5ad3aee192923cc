using System.Text.Json.Serialization;
using MessagingClients.Constraints;
using MessagingClients.Serialization;

namespace MessagingClients.Tests;

/// <summary>A member of every kind, each of which may be null, as the templates draw them.</summary>
internal sealed class NullableRequest : IRequestModel<NullableRequest>
{
    public static ModelRules<NullableRequest> Rules { get; } = new ModelRules<NullableRequest>()
        .Require("subject", static model => model.Subject, Rule.NullOr(Rule.Text(maxLength: 3)))
        .Require("priority", static model => model.Priority, Rule.NullOrValue(Rule.Number<long>(minimum: 1)))
        .Allow("note", static model => model.Note, Rule.NullOr(Rule.Text(maxLength: 3)))
        .Allow("count", static model => model.Count, Rule.NullOrValue(Rule.Number<long>(minimum: 1)))
        .Allow("urgent", static model => model.Urgent, Rule.NullOrValue(Rule.Any<bool>()))
        .Allow("at", static model => model.At, Rule.NullOrValue(Rule.Any<DateTimeOffset>()))
        .Allow("tags", static model => model.Tags, Rule.NullOr(Rule.List(Rule.NullOr(Rule.Text()), maxItems: 2)))
        .Allow("counts", static model => model.Counts, Rule.NullOr(Rule.Map(Rule.NullOrValue(Rule.Number<long>(minimum: 1)))))
        .Allow("to", static model => model.To, Rule.NullOrValue(Rule.OneOrMany(Rule.Text(maxLength: 3), Rule.List(Rule.Text()))))
        .Allow("inner", static model => model.Inner, Rule.NullOr(Rule.Model<ProbeRequest>()));

    [JsonPropertyName("subject")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? Subject { get; init; }

    [JsonPropertyName("priority")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long? Priority { get; init; }

    [JsonPropertyName("note")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalValueConverter<string?>))]
    public OptionalValue<string?> Note { get; init; }

    [JsonPropertyName("count")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalValueConverter<long?>))]
    public OptionalValue<long?> Count { get; init; }

    [JsonPropertyName("urgent")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalValueConverter<bool?>))]
    public OptionalValue<bool?> Urgent { get; init; }

    [JsonPropertyName("at")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalValueConverter<DateTimeOffset?>))]
    public OptionalValue<DateTimeOffset?> At { get; init; }

    [JsonPropertyName("tags")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalValueConverter<IReadOnlyList<string?>?>))]
    public OptionalValue<IReadOnlyList<string?>?> Tags { get; init; }

    [JsonPropertyName("counts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalValueConverter<IReadOnlyDictionary<string, long?>?>))]
    public OptionalValue<IReadOnlyDictionary<string, long?>?> Counts { get; init; }

    [JsonPropertyName("to")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalValueConverter<OneOrMany<string>?>))]
    public OptionalValue<OneOrMany<string>?> To { get; init; }

    [JsonPropertyName("inner")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalValueConverter<ProbeRequest?>))]
    public OptionalValue<ProbeRequest?> Inner { get; init; }
}
