using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>Follows the JSON pointers of our extensions from a body through the types of a client.</summary>
internal sealed class PointerReader(IReadOnlyList<ApiModel> models)
{
    /// <summary>The members that a pointer goes through.</summary>
    /// <param name="pointer">The pointer as it was written.</param>
    /// <param name="model">The name of the body's type; <see langword="null"/> where there is no body.</param>
    /// <exception cref="SpecException">The pointer leads to no member.</exception>
    public IReadOnlyList<ApiMember> Read(SpecNode pointer, string? model)
    {
        List<ApiMember> way = [];
        string? type = model;
        foreach (string step in Steps(pointer))
        {
            ApiMember member = Find(type, step) ?? throw Fault(pointer, $"'{pointer}' leads nowhere: {type ?? "what is there"} has no member '{step}'");
            way.Add(member);
            type = member.Shape is Shape.Named { IsEnum: false } named ? named.Name : null;
        }

        return way;
    }

    public static SpecException Fault(SpecNode place, string what) =>
        new(DiagnosticCodes.Extension, place.Location, $"{what}. Correct it in the overlay; specs/README.md says what it means.");

    private static IReadOnlyList<string> Steps(SpecNode pointer) => pointer.AsText() is ['/', ..] text
        ? SpecPointer.Parse(text)
        : throw Fault(pointer, "Expected a JSON pointer (RFC 6901) such as /data/id");

    private ApiMember? Find(string? type, string member) =>
        models.OfType<ApiObject>().FirstOrDefault(model => model.Name == type)?.Members.FirstOrDefault(each => each.JsonName == member);
}
