using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Checking;

/// <summary>The name of a client, which is also that of its namespace.</summary>
public static class ClientName
{
    // A namespace of these names would stand before those that generated code uses.
    private static readonly string[] Namespaces = ["Microsoft", "Polly"];

    /// <summary>Whether a namespace of this name would be in the way of what generated code calls.</summary>
    /// <param name="name">The name, such as <c>Acme</c>.</param>
    /// <returns><see langword="true"/> where no client can be called so.</returns>
    public static bool IsReserved(string name) => TypeNames.IsReserved(name) || Namespaces.Contains(name);
}
