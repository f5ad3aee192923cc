using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>
/// Fifth stage: everything that becomes a type or a method gets the name that it keeps. Afterwards each object and each
/// enum stands among the components under its name in C#, and each operation has its own in <c>x-name</c>.
/// </summary>
internal static class NameStage
{
    /// <summary>Names a document.</summary>
    /// <param name="document">The inlined document.</param>
    /// <returns>The same document with names.</returns>
    /// <exception cref="SpecException">Two things would get the same name.</exception>
    public static SpecObject Apply(SpecObject document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return SchemaHoist.Apply(PayloadNames.Apply(OperationNames.Apply(ComponentNames.Apply(document))));
    }
}
