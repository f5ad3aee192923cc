namespace MessagingClients.Specs.Documents;

/// <summary>
/// A node of a document. Nodes never change: a stage makes a new document, in which untouched parts are shared and keep
/// the place where they were written.
/// </summary>
internal abstract class SpecNode
{
    private const int CharactersOfOne = 100;

    private protected SpecNode(SourceLocation location, long characters = 0)
    {
        Location = location;
        OwnSize = 1 + (characters / CharactersOfOne);
        Size = OwnSize;
        Depth = 1;
    }

    /// <summary>Where the node was written.</summary>
    public SourceLocation Location { get; }

    /// <summary>
    /// How many nodes a walk through this one meets; aliases are counted each time they are met, and a hundred characters of a
    /// name or a text as one node.
    /// </summary>
    internal long Size { get; private set; }

    /// <summary>What of that is no child's.</summary>
    internal long OwnSize { get; }

    /// <summary>How many levels there are, this one included; an alias has those of the node that it names.</summary>
    internal int Depth { get; private set; }

    /// <summary>Whether another node says the same, whatever its place and the order of its members.</summary>
    /// <param name="other">The other node.</param>
    /// <returns><see langword="true"/> where both are the same JSON value.</returns>
    public abstract bool DeepEquals(SpecNode? other);

    /// <summary>Counts a child in; for the constructors of those who have children.</summary>
    private protected void Count(SpecNode child)
    {
        Size += child.Size;
        Depth = Math.Max(Depth, 1 + child.Depth);
    }
}
