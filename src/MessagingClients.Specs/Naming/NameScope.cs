using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Sharing;

namespace MessagingClients.Specs.Naming;

/// <summary>
/// The names of what is written in place within one operation, or within all components. Equal schemas of one scope are one
/// type; a scope of an operation knows those of the components as well, and nothing of other operations: what it calls a type
/// would depend on which of them there are.
/// </summary>
/// <param name="shapes">The shapes of the document.</param>
/// <param name="taken">The names that are given away, those of every scope.</param>
/// <param name="components">The scope of the components; <see langword="null"/> where this is that scope.</param>
internal sealed class NameScope(Shapes shapes, HashSet<string> taken, NameScope? components = null)
{
    private static readonly string[] Roots = ["Request", "Response", "Error", "Parameters"];

    private readonly Dictionary<(string Shape, bool IsResponse), string> _names = [];
    private readonly Dictionary<string, string> _titles = [];

    /// <summary>
    /// The type that a schema is. Those of requests and of answers stay apart, because requests are written strictly and
    /// answers read tolerantly; an enum is the same in both.
    /// </summary>
    public string? Find(SpecObject schema, bool isResponse) => shapes.Of(schema) is var shape && !char.IsDigit(shape[0])
        ? shape
        : _names.GetValueOrDefault((shape, IsOfAnswers(schema, isResponse))) ?? components?._names.GetValueOrDefault((shape, false));

    /// <summary>Calls a schema by a name that nothing else can have.</summary>
    public void Add(SpecObject schema, string name, bool isResponse) => _names.TryAdd((shapes.Of(schema), IsOfAnswers(schema, isResponse)), name);

    /// <summary>Gives a schema a name of its own.</summary>
    public string Choose(SpecObject schema, TypeName place, bool isResponse)
    {
        string name = Titled(schema, place).Choices.Where(choice => place.IsBody || !IsRoot(choice, place.Owner))
            .Concat(NumberedNames.Of(place.Name)).First(choice => !TypeNames.IsReserved(choice) && taken.Add(choice));
        Add(schema, name, isResponse);
        return name;
    }

    /// <summary>Says what a title means, which is a name by itself where it means one schema of the components only.</summary>
    public void Know(string title, SpecObject schema) =>
        _titles[title] = _titles.GetValueOrDefault(title) is { } other && other != shapes.Of(schema) ? "" : shapes.Of(schema);

    /// <summary>The names of a place with that of the title, where it says more than the place.</summary>
    public TypeName Titled(SpecObject schema, TypeName place) =>
        schema.Text("x-name") is { } stated ? place with { Choices = [Words.Pascal(stated)] }
        : place.IsBody || Titles.Words(schema) is not { } title || title == place.Word ? place
        : place with { Choices = [.. Title(title, place), .. place.Choices] };

    private string[] Title(string title, TypeName place)
    {
        string owned = title.StartsWith(place.Owner, StringComparison.Ordinal) ? title : place.Owner + title;
        return components is null && _titles.GetValueOrDefault(title) is not "" ? [title, owned] : [owned];
    }

    private static bool IsRoot(string name, string owner) =>
        name.StartsWith(owner, StringComparison.Ordinal) && Roots.Contains(name[owner.Length..]);

    private static bool IsOfAnswers(SpecObject schema, bool isResponse) => isResponse && EnumValues.Kind(schema) == EnumKind.None;
}
