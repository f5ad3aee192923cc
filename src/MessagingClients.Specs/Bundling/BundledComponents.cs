using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Bundling;

/// <summary>The components of a document, and those that come in from its other files.</summary>
internal sealed class BundledComponents
{
    private readonly HashSet<(NodeRole Role, string Name)> _taken;
    private readonly Dictionary<PartTarget, string> _names = [];
    private readonly Queue<PartTarget> _open = [];
    private readonly List<(NodeRole Role, SpecMember Component)> _added = [];

    /// <summary>Begins with the components that the document has.</summary>
    public BundledComponents(SpecObject document) => _taken =
    [
        .. from kind in document.Members("components")
           let role = NodeRoles.Of(NodeRole.Components, kind.Name).Role
           from component in (kind.Value as SpecObject)?.Members ?? []
           select (role, component.Name),
    ];

    /// <summary>Lets a component of the document stand for what it refers to and nothing else, unless another one does already.</summary>
    /// <returns>Whether it does.</returns>
    public bool TryAdopt(PartTarget target, string name) => _names.TryAdd(target, name);

    /// <summary>The reference to a component, which gets a name where it has none.</summary>
    /// <param name="target">What it is.</param>
    /// <param name="isNew">Whether nobody has referred to it before.</param>
    public string ReferenceTo(PartTarget target, out bool isNew)
    {
        isNew = !_names.TryGetValue(target, out string? name);
        if (isNew)
        {
            name = NumberedNames.Of(target.Name).Prepend(target.Name).First(each => _taken.Add((target.Role, each)));
            _names.Add(target, name);
            _open.Enqueue(target);
        }

        return "#" + SpecPointer.Format(["components", NodeRoles.Kind(target.Role)!, name!]);
    }

    /// <summary>What is referred to and not here yet.</summary>
    public bool TryNext([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PartTarget? target) => _open.TryDequeue(out target);

    public void Add(PartTarget target, SpecNode content) => _added.Add((target.Role, new SpecMember(_names[target], content, content.Location)));

    /// <summary>The document with what came in, behind its own.</summary>
    public SpecObject Complete(SpecObject document)
    {
        if (_added.Count == 0)
        {
            return document;
        }

        SpecObject components = document.Object("components") ?? new SpecObject([], document.Location);
        return document.With("components", _added.GroupBy(each => NodeRoles.Kind(each.Role)!).Aggregate(components, (whole, kind) =>
            whole.With(kind.Key, new SpecObject(whole.Members(kind.Key).Concat(kind.Select(each => each.Component)), whole[kind.Key]?.Location ?? whole.Location))));
    }
}
