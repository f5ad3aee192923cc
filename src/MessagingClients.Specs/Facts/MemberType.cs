using MessagingClients.Specs.Apis;

namespace MessagingClients.Specs.Facts;

/// <summary>How a member stands in C#, and how it is written: absent, null and a value stay three things in a request.</summary>
/// <param name="Name">Its type.</param>
/// <param name="Value">The type of its value, where the member can be absent as well as null; empty where it cannot.</param>
/// <param name="Converter">What writes it; empty where .NET knows.</param>
/// <param name="Ignore">When it is not written, as a condition of .NET's; empty for null.</param>
internal sealed record MemberType(string Name, string Value, string Converter, string Ignore)
{
    public bool TakesNull => Value.Length > 0 || Name.EndsWith('?');

    public static MemberType Of(ApiMember member, ModelContext context)
    {
        string type = CSharpTypes.Of(member.Shape);
        string converter = member.Shape is Shape.OneOrMany union ? $"OneOrManyConverter<{CSharpTypes.Of(union.One)}>" : "";
        bool isPresent = member.IsRequired && !context.IsSupplied(member);
        return context.TakesNull(member)
            ? isPresent
                ? new MemberType($"{type}?", "", converter, "Never")
                : new MemberType($"OptionalValue<{type}?>", Root(member.Shape, type), $"OptionalValueConverter<{type}?>", "WhenWritingDefault")
            : new MemberType(isPresent && !(!context.IsWritten(member) && member.IsNullable) ? type : $"{type}?", "", converter, member.IsReadOnly ? "WhenWriting" : "");
    }

    /// <summary>The type of a value where it stands alone: there C# has no name for a reference that may be null.</summary>
    public static string Alone(Shape shape) => CSharpTypes.Of(shape is Shape.Nullable { Value: var value } && CSharpTypes.IsReference(value) ? value : shape);

    /// <summary>The type of a value that may be null, where it stands alone.</summary>
    private static string Root(Shape shape, string type) => CSharpTypes.IsReference(shape) ? type : $"{type}?";
}
