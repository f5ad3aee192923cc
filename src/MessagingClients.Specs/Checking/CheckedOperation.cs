namespace MessagingClients.Specs.Checking;

/// <summary>An operation and the method that it becomes.</summary>
/// <param name="Verb">Its method, in capitals.</param>
/// <param name="Path">Its path template.</param>
/// <param name="Name">The name of the method in C#, with that of its area before it: <c>Messages.SendAsync</c>.</param>
public sealed record CheckedOperation(string Verb, string Path, string Name)
{
    /// <summary>The names of its methods with further bodies.</summary>
    /// <value>By default none.</value>
    public IReadOnlyList<string> Further { get; init; } = [];

    /// <summary>Whether another has the same names, method and path.</summary>
    /// <param name="other">The other.</param>
    /// <returns><see langword="true"/> where it has.</returns>
    public bool Equals(CheckedOperation? other) => other is not null && (Verb, Path, Name) == (other.Verb, other.Path, other.Name) && Further.SequenceEqual(other.Further);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Verb, Path, Name);
}
