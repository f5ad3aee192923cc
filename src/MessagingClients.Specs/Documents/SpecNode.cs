namespace MessagingClients.Specs.Documents;

/// <summary>
/// A node of a document. Nodes never change: a stage makes a new document, in which untouched parts are shared and keep
/// the place where they were written.
/// </summary>
public abstract class SpecNode
{
    private protected SpecNode(SourceLocation location, long size)
    {
        Location = location;
        Size = size;
    }

    /// <summary>Where the node was written.</summary>
    public SourceLocation Location { get; }

    /// <summary>How many nodes a walk through this one meets; aliases are counted each time they are met.</summary>
    internal long Size { get; }

    /// <summary>Whether another node says the same, whatever its place and the order of its members.</summary>
    /// <param name="other">The other node.</param>
    /// <returns><see langword="true"/> where both are the same JSON value.</returns>
    public abstract bool Means(SpecNode? other);
}
