using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes;

/// <summary>A walk through two documents side by side, and what it found.</summary>
internal sealed class Walk(SpecObject before, SpecObject after)
{
    private readonly List<DocumentChange> _changes = [];
    private readonly HashSet<(string?, string?, Apis.ModelRoles, string?)> _compared = [];

    public Side Before { get; } = new(before);

    public Side After { get; } = new(after);

    public IReadOnlyList<DocumentChange> Changes => _changes;

    /// <summary>Grows with each difference, those included that were told before.</summary>
    public int Met { get; private set; }

    public void Add(Site site, string code, string message, Effects effects)
    {
        Met++;
        DocumentChange change = new(code, site.Place, site.Operation, message, ChangeEffect.None, effects.Wire, effects.Behaviour);
        if (!_changes.Contains(change))
        {
            _changes.Add(change);
        }
    }

    public bool IsSame(SpecNode? one, SpecNode? other) => new SameMeaning(Before, After).Of(one, other);

    public void Meet(Site site, SpecNode? one, SpecNode? other)
    {
        Before.Meet(one, site);
        After.Meet(other, site);
    }

    public void MeetAll(Site site, SpecNode? one, SpecNode? other)
    {
        Before.MeetAll(one, site);
        After.MeetAll(other, site);
    }

    /// <summary>Whether two nodes that refer to shared ones were not compared yet for the same use; else the difference is known.</summary>
    public bool Enter(Site site, SpecNode? one, SpecNode? other)
    {
        (string? Before, string? After) references = (Side.Reference(one), Side.Reference(other));
        if (references is (null, null) || _compared.Add((references.Before, references.After, site.Role, site.Operation)))
        {
            return true;
        }

        Met++;
        return false;
    }

    /// <summary>Where two nodes differ and no rule has said so, it is said here.</summary>
    public void Rest(Site site, SpecNode? one, SpecNode? other, int met, string code, Effects effects)
    {
        if (Met == met && !IsSame(one, other))
        {
            Add(site, code, Phrase.Of(site, one, other), effects);
        }
    }
}
