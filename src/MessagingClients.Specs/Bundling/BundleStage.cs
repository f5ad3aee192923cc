using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Inlining;
using MessagingClients.Specs.Reading;

namespace MessagingClients.Specs.Bundling;

/// <summary>
/// Brings what a document refers to in other files among its components, so that every reference leads to a place in the one
/// document. What comes in keeps the place where it was written. Path items, which OpenAPI 3.0 has no components for, are put
/// where they are referred to.
/// </summary>
internal sealed class BundleStage
{
    private const int MostPathItems = 16;

    private readonly PartFiles _files;
    private readonly BundledComponents _components;
    private readonly Dictionary<PartTarget, SpecNode> _pathItems = [];
    private readonly Dictionary<SpecObject, PartTarget> _adopted = [];
    private readonly HashSet<PartTarget> _inlining = [];
    private readonly HashSet<SpecDiagnostic> _found = [];

    private BundleStage(PartFiles files)
    {
        _files = files;
        _components = new BundledComponents(files.Main.Root);
    }

    /// <summary>Reads a document with the files that it refers to.</summary>
    /// <param name="path">The file with the document.</param>
    /// <param name="named">Gets the files that references name, as paths from the folder of the document; the document itself where one does.</param>
    /// <exception cref="SpecException">A file cannot be read, or a reference leads to nothing that may be.</exception>
    public static SpecObject ReadFile(string path, ICollection<string>? named = null) => Apply(SpecReader.ReadFile(path), path, named);

    /// <summary>Brings in what a document refers to.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">Its file.</param>
    /// <param name="named">Gets the files that references name.</param>
    /// <exception cref="SpecException">A file cannot be read, or a reference leads to nothing that may be.</exception>
    public static SpecObject Apply(SpecObject document, string path, ICollection<string>? named = null)
    {
        PartFiles files = new(path, document);
        SpecObject bundle = new BundleStage(files).Run();
        foreach (string name in files.Named)
        {
            named?.Add(name);
        }

        return files.Named.Count == 0 ? files.Main.Root : bundle;
    }

    private SpecObject Run()
    {
        Adopt();
        SpecObject main = (SpecObject)Visit(_files.Main.Root, NodeRole.Document, _files.Main);
        while (_components.TryNext(out PartTarget? target))
        {
            _components.Add(target, Visit(target.Node!, target.Role, target.File));
        }

        SpecObject bundle = _components.Complete(main);
        return _found.Count > 0 ? throw new SpecException([.. _found])
            : _files.Named.Count > 0 && BundleLimits.Fault(bundle, _files.Main.Root) is { } fault ? throw fault
            : bundle;
    }

    /// <summary>A component that is nothing but a reference to another file keeps its name, and becomes what it refers to.</summary>
    private void Adopt()
    {
        foreach (SpecMember kind in _files.Main.Root.Members("components"))
        {
            NodeRole role = NodeRoles.Of(NodeRole.Components, kind.Name).Role;
            foreach (SpecMember component in NodeRoles.Kind(role) is null ? [] : (kind.Value as SpecObject)?.Members ?? [])
            {
                Adopt(component, role);
            }
        }
    }

    private void Adopt(SpecMember component, NodeRole role)
    {
        if (component.Value is SpecObject { Members.Count: 1 } value && value["$ref"] is SpecScalar { Kind: ScalarKind.Text } reference
            && LeadsAway(reference, _files.Main)
            && Follow(reference, role, _files.Main) is { File.IsMain: false } target
            && _components.TryAdopt(target, component.Name))
        {
            _files.Count(target.Node!.Size, reference);
            _adopted[value] = target;
        }
    }

    private SpecNode Visit(SpecNode node, NodePlace place, PartFile file) => (place.IsMany, node) switch
    {
        (true, SpecObject map) => map.Map(member => Visit(member.Value, place.Role, file)),
        (true, SpecArray list) => list.Map(item => Visit(item, place.Role, file)),
        (true, _) => node,
        _ => Visit(node, place.Role, file),
    };

    private SpecNode Visit(SpecNode node, NodeRole role, PartFile file) => (role, node) switch
    {
        (NodeRole.Data, _) => node,
        (NodeRole.MappedSchema, SpecScalar { Kind: ScalarKind.Text } mapped) => IsReference(mapped.Text) ? Refer(mapped, NodeRole.Schema, file) : node,
        (_, SpecObject value) when _adopted.TryGetValue(value, out PartTarget? target) => Visit(target.Node!, role, target.File),
        (_, SpecObject value) => Visit(value, role, file),
        _ => node,
    };

    private SpecNode Visit(SpecObject value, NodeRole role, PartFile file)
    {
        SpecObject visited = value;
        if (NodeRoles.MayRefer(role) && value["$ref"] is SpecScalar { Kind: ScalarKind.Text } reference && LeadsAway(reference, file))
        {
            if (role == NodeRole.PathItem)
            {
                return PathItem(value, reference, file);
            }

            visited = value.With("$ref", Refer(reference, role, file));
        }

        return visited.Map(member => member.Name.StartsWith("x-", StringComparison.Ordinal) ? member.Value : Visit(member.Value, NodeRoles.Of(role, member.Name), file));
    }

    private SpecScalar Refer(SpecScalar reference, NodeRole role, PartFile file)
    {
        if (!LeadsAway(reference, file) || Follow(reference, role, file) is not { } target)
        {
            return reference;
        }

        if (target.File.IsMain)
        {
            return SpecScalar.OfText("#" + target.Pointer, reference.Location);
        }

        string bundled = _components.ReferenceTo(target, out bool isNew);
        _files.Count(isNew ? target.Node!.Size : 0, reference);
        return SpecScalar.OfText(bundled, reference.Location);
    }

    private SpecNode PathItem(SpecObject value, SpecScalar reference, PartFile file)
    {
        if (Follow(reference, NodeRole.PathItem, file) is not { } target)
        {
            return value;
        }

        if (target.File.IsMain)
        {
            return value.With("$ref", SpecScalar.OfText("#" + target.Pointer, reference.Location));
        }

        return value.Members.Count > 1 ? throw PathItemInline.Mixed(value)
            : _pathItems.TryGetValue(target, out SpecNode? known) ? known
            : _pathItems[target] = PathItem(target, reference);
    }

    private SpecNode PathItem(PartTarget target, SpecScalar reference)
    {
        if (!_inlining.Add(target) || _inlining.Count > MostPathItems)
        {
            throw PathItemInline.Endless(reference, MostPathItems);
        }

        _files.Count(target.Node!.Size, reference);
        SpecNode item = Visit(target.Node, NodeRole.PathItem, target.File);
        _inlining.Remove(target);
        return item;
    }

    /// <summary>What a reference leads to, or <see langword="null"/> where that was found to be nothing.</summary>
    private PartTarget? Follow(SpecScalar reference, NodeRole role, PartFile from)
    {
        try
        {
            PartFile file = _files.Open(from, reference);
            int mark = reference.Text.IndexOf('#', StringComparison.Ordinal);
            string fragment = mark < 0 ? "" : reference.Text[(mark + 1)..];
            if (fragment is not ("" or ['/', ..]))
            {
                throw PartFiles.Fault(reference, "names a place by a word. Expected a path behind the #, such as #/components/schemas/Message.");
            }

            PartTarget target = new(file, SpecPointer.Format(SpecPointer.Parse(fragment)), role);
            return file.IsMain || target.Node is not null ? target
                : throw PartFiles.Fault(reference, "leads nowhere. Expected the name of something that the file has.");
        }
        catch (SpecException exception) when (exception.Diagnostics[0].Code == DiagnosticCodes.Reference)
        {
            _found.UnionWith(exception.Diagnostics);
            return null;
        }
    }

    /// <summary>Whether a reference means something else within the document than it does where it stands.</summary>
    private static bool LeadsAway(SpecScalar reference, PartFile file) => reference.Text.Length > 0 && (!file.IsMain || reference.Text[0] != '#');

    /// <summary>Whether a value of a discriminator's mapping is a reference, and not the name of a component.</summary>
    private static bool IsReference(string mapped) =>
        !mapped.Contains("://", StringComparison.Ordinal) && (mapped.AsSpan().ContainsAny('#', '/') || PartPath.IsDocument(mapped));
}
