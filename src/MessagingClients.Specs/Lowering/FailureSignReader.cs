using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>Reads <c>x-failure</c>: where a success says that the message failed.</summary>
internal sealed class FailureSignReader(IReadOnlyList<ApiModel> models, PointerReader pointers)
{
    /// <exception cref="Diagnostics.SpecException">The extension has no form that can be read, or leads to what cannot say so.</exception>
    public IReadOnlyList<FailureSign> Read(SpecMember answer, string? model) => answer.Value.Value("x-failure") switch
    {
        null => [],
        var stated when answer.Name is not ['2', ..] => throw PointerReader.Fault(stated, "Expected 'x-failure' at a success; other answers are failures by their status"),
        SpecArray { Items.Count: > 0 } signs => [.. signs.Items.Select(sign => ReadSign(sign, model))],
        var stated => throw PointerReader.Fault(stated, "Expected 'x-failure' to be a list with at least one place"),
    };

    private FailureSign ReadSign(SpecNode sign, string? model)
    {
        if (sign.Value("pointer") is not { } pointer || ((SpecObject)sign).Members.Any(member => member.Name is not ("pointer" or "values")))
        {
            throw PointerReader.Fault(sign, "Expected a place of 'x-failure' to have a 'pointer', 'values' if need be, and nothing else");
        }

        IReadOnlyList<ApiMember> way = pointers.Read(pointer, model);
        return new FailureSign(way, sign.Value("values") is { } values ? ReadValues(values, way[^1]) : RequireNullable(pointer, way[^1]));
    }

    private string[] ReadValues(SpecNode stated, ApiMember member)
    {
        string[] values = [.. ((stated as SpecArray)?.Items ?? []).Select(value => value.AsText() ?? throw NoTexts(value))];
        return values.Length == 0 || Known(member) is not { } known ? throw NoTexts(stated)
            : values.FirstOrDefault(value => known.Count > 0 && !known.Contains(value)) is { } unknown
                ? throw PointerReader.Fault(stated, $"'{member.JsonName}' is one of {string.Join(", ", known)}, and never '{unknown}'")
                : values;

        static Diagnostics.SpecException NoTexts(SpecNode place) => PointerReader.Fault(place, "Expected 'values' to be a list of texts that a text may have");
    }

    /// <summary>The texts that a member may have; none for any, <see langword="null"/> where it is no text.</summary>
    private List<string>? Known(ApiMember member) => member.Shape switch
    {
        Shape.Named { Enum: EnumKind.Text } named => [.. models.OfType<ApiEnum>().First(model => model.Name == named.Name).Values.Select(value => value.Value)],
        Shape.Text or Shape.TextChoice => [],
        _ => null,
    };

    /// <summary>A value that is there in any case says nothing by being there.</summary>
    private static string[] RequireNullable(SpecNode pointer, ApiMember member) => !member.IsRequired || member.IsNullable
        ? []
        : throw PointerReader.Fault(pointer, $"'{member.JsonName}' is there in any case, so that only its 'values' could say that the message failed");
}
