using MessagingClients.Specs.Cases.Schemas;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Subtypes;

/// <summary>Finds the bases among the components, and what each of them may be.</summary>
internal sealed class SubtypeBases
{
    private readonly SchemaView _view;
    private readonly SchemaCheck _check;
    private readonly Dictionary<string, SpecMember> _components;
    private readonly Dictionary<string, IReadOnlyList<string>> _subtypes;

    private SubtypeBases(SpecObject document, IReadOnlyList<SpecMember> stated)
    {
        SubtypeTree tree = new(document);
        _view = new SchemaView(document, OneSided.OfNone);
        _check = new SchemaCheck(_view);
        _components = document.Object("components").Members("schemas").ToDictionary(component => component.Name);
        _subtypes = stated.Select(component => (component.Name, Subtypes: tree.Of(component.Name)))
            .Where(found => found.Subtypes.Count > 0)
            .ToDictionary(found => found.Name, found => found.Subtypes);
    }

    /// <summary>The bases, in the order of the document.</summary>
    public static IReadOnlyList<SubtypeBase> Of(SpecObject document)
    {
        SpecMember[] stated = [.. document.Object("components").Members("schemas").Where(component => SubtypeBase.Discriminator(component.Value) is not null)];
        return stated.Length == 0 ? [] : new SubtypeBases(document, stated).Find();
    }

    private SubtypeBase[] Find() => [.. _subtypes.Keys.Select(Base).OfType<SubtypeBase>()];

    private SubtypeBase? Base(string name)
    {
        SpecMember component = _components[name];
        SpecObject discriminator = SubtypeBase.Discriminator(component.Value)!;
        SpecMember[] mapped = [.. discriminator.Members("mapping").Where(entry => entry.Value.AsText() is not null)];
        string[] told = [.. Alternatives(name, [.. mapped.Select(Target)]).Where(alternative => IsTold(discriminator, alternative))];
        return told.Any(alternative => alternative != name)
            ? SubtypeBase.Of(component, told, _view.AllowsNull(_view.Resolve(component.Value)), Fault(mapped))
            : null;
    }

    /// <summary>The subtypes, and what else the mapping leads to. A base is one of them only where the mapping says so.</summary>
    private IEnumerable<string> Alternatives(string name, string[] mapped)
    {
        string[] subtypes = [.. _subtypes[name].Where(subtype => !_subtypes.ContainsKey(subtype) || mapped.Contains(subtype))];
        return [.. subtypes, .. mapped.Where(IsObject).Except(subtypes).Except([name]), .. mapped.Intersect([name])];
    }

    private static string Target(SpecMember entry) => Discriminator.Component(entry.Value.AsText()!);

    private bool IsObject(string name) =>
        _components.TryGetValue(name, out SpecMember? component) && _view.Resolve(component.Value) is var schema
        && (schema["properties"] is SpecObject || SchemaTraits.Types(schema) is ["object"] || SchemaTraits.UnionKeyword(schema) is not null);

    /// <summary>Whether the member that tells the alternatives apart may say that a value is this one.</summary>
    private bool IsTold(SpecObject discriminator, string alternative)
    {
        SpecObject link = SchemaReference.Link(alternative);
        return _view.Resolve(link).Object("properties")?[discriminator.Text("propertyName")!] is not { } member
            || Discriminator.Mapped(discriminator.Object("mapping"), link)
                .Any(value => _check.Problem(member, SpecScalar.OfText(value)) is null);
    }

    private SpecDiagnostic? Fault(IEnumerable<SpecMember> mapped) => mapped.FirstOrDefault(entry => !IsObject(Target(entry))) is not { } entry ? null : new SpecDiagnostic(
        DiagnosticCodes.Unsupported,
        entry.Location,
        $"Expected the discriminator's value '{entry.Name}' to lead to an object among the components, found '{entry.Value.AsText()}'. Correct the mapping by the overlay.");
}
