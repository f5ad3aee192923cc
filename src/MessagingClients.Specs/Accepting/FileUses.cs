using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Lowering;
using MessagingClients.Specs.Sharing;

namespace MessagingClients.Specs.Accepting;

/// <summary>Finds the multipart bodies whose files are texts of JSON elsewhere: one type cannot be both.</summary>
internal sealed class FileUses
{
    private readonly SpecObject _named;
    private readonly FileMembers _files;
    private readonly FileMembers _first;
    private readonly IReadOnlyDictionary<string, ModelRoles> _uses;

    /// <param name="named">The named document, with all of its bodies.</param>
    public FileUses(SpecObject named)
    {
        SpecObject first = OperationNode.Map(named, node => SentOperations.Of(node).First().Operation);
        _named = named;
        _files = new FileMembers(named);
        _first = new FileMembers(first);
        _uses = new SchemaUses(first).Roles;
    }

    /// <summary>Whether a further body would make files of what is none without it.</summary>
    public bool ChangeOthers(OperationNode further) => further.Operation["requestBody"].Members("content")
        .Select(media => SchemaReference.Last(_named, media.Value.Value("schema"))).OfType<string>().Any(ChangesOthers);

    private bool ChangesOthers(string component) => _uses.ContainsKey(component)
        && _named.Object("components").Object("schemas").Object(component).Members("properties").Any(member =>
            _files.IsFile(component, member.Value) != _first.IsFile(component, member.Value) || _files.AreFiles(component, member.Value) != _first.AreFiles(component, member.Value));
}
