namespace MessagingClients.Constraints;

/// <summary>What a document demands of one member.</summary>
/// <typeparam name="T">The model that has the member.</typeparam>
public abstract class MemberRule<T>
    where T : class
{
    private protected MemberRule(string name, bool isRequired)
    {
        Name = name;
        IsRequired = isRequired;
    }

    /// <summary>The member's name in the document.</summary>
    public string Name { get; }

    /// <summary>Whether the document requires the member.</summary>
    public bool IsRequired { get; }

    /// <summary>The rule of the member's value, such as a <see cref="TextRule"/>.</summary>
    public abstract object Rule { get; }

    internal abstract Violation? Check(T model);

    /// <summary>What the member holds.</summary>
    internal abstract object? Value(T model);

    /// <summary>Whether the member is sent.</summary>
    internal abstract bool IsSet(T model);
}
