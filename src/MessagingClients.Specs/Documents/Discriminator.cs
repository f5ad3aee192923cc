namespace MessagingClients.Specs.Documents;

/// <summary>The member by which an object tells which alternative of a union it is (OpenAPI, Discriminator Object).</summary>
internal static class Discriminator
{
    /// <summary>The member, or <see langword="null"/> where none decides.</summary>
    public static string? Of(SpecObject schema) => SchemaTraits.UnionKeyword(schema) is not null ? schema.Value("discriminator").Text("propertyName") : null;

    /// <summary>What the member says of an alternative: by the mapping, or the name of its component; nothing where it is written in place.</summary>
    public static IReadOnlyList<string> Values(SpecObject schema, SpecNode option) => Mapped(schema.Value("discriminator").Object("mapping"), option);

    /// <summary>The same, by a mapping alone.</summary>
    public static IReadOnlyList<string> Mapped(SpecObject? mapping, SpecNode option)
    {
        if (option.Text("$ref") is not { } reference)
        {
            return [];
        }

        string name = SpecPointer.Parse(reference) is [.., var last] ? last : reference;
        string[] mapped = [.. (mapping?.Members ?? []).Where(entry => entry.Value.AsText() is { } target && (target == reference || target == name)).Select(entry => entry.Name)];
        return mapped.Length > 0 ? mapped : [name];
    }

    /// <summary>The component that an entry of the mapping leads to, by a reference or by its name.</summary>
    public static string Component(string mapped) => mapped.StartsWith('#') && SpecPointer.Parse(mapped) is ["components", "schemas", var component] ? component : mapped;

    /// <summary>The same union to the letter of JSON Schema: each alternative demands its own values of the member.</summary>
    public static SpecObject Apply(SpecObject schema)
    {
        if (SchemaTraits.UnionKeyword(schema) is not { } keyword || Of(schema) is not { } member)
        {
            return schema;
        }

        return schema.Without("discriminator").With(keyword, new SpecArray(
            [.. schema.Items(keyword).Select(option => Values(schema, option) is { Count: > 0 } values ? Told(option, member, values) : option)], schema[keyword]!.Location));
    }

    private static SpecObject Told(SpecNode option, string member, IReadOnlyList<string> values)
    {
        SpecObject told = new([new SpecMember("enum", new SpecArray([.. values.Select(value => SpecScalar.OfText(value, option.Location))], option.Location))], option.Location);
        SpecObject demand = new(
            [
                new SpecMember("required", new SpecArray([SpecScalar.OfText(member, option.Location)], option.Location)),
                new SpecMember("properties", new SpecObject([new SpecMember(member, told)], option.Location)),
            ],
            option.Location);
        return new SpecObject([new SpecMember("allOf", new SpecArray([option, demand], option.Location))], option.Location);
    }
}
