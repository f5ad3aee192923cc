namespace MessagingClients.Constraints;

/// <summary>What a document demands of the members of an object that it gives no names.</summary>
/// <typeparam name="T">The model.</typeparam>
internal abstract class OthersRule<T>
    where T : class
{
    /// <summary>What generated clients call the member that holds them.</summary>
    private const string Member = "AdditionalProperties";

    /// <summary>The rule of each value.</summary>
    public abstract object Values { get; }

    public abstract Violation? Check(T model, IReadOnlySet<string> named);

    /// <summary>The names of those that are sent.</summary>
    public abstract IEnumerable<string> Names(T model);

    /// <summary>What is wrong with a name: one of the object's own would stand in it twice.</summary>
    public static Violation? CheckName(string name, IReadOnlySet<string> named, int position) =>
        named.Contains(name) ? At(Violation.Of("a name that the document gives to no member", name) with { IsFinal = true }, position) : null;

    protected static Violation? At(Violation? violation, int position) => violation?.Under($"[{position}]").Under(Member);
}
