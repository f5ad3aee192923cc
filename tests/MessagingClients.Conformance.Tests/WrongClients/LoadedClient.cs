using System.Reflection;
using System.Runtime.Loader;

namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>Loads a client apart from all others, with a runtime of its own.</summary>
internal static class LoadedClient
{
    /// <summary>Loads a client.</summary>
    /// <param name="runtime">The runtime.</param>
    /// <param name="client">The client.</param>
    /// <returns>The assembly of the client.</returns>
    public static Assembly Of(byte[] runtime, byte[] client)
    {
        AssemblyLoadContext context = new(name: null, isCollectible: true);

        // First: a client that finds no runtime beside it takes that of the tests.
        LoadFrom(context, runtime);
        return LoadFrom(context, client);
    }

    private static Assembly LoadFrom(AssemblyLoadContext context, byte[] image)
    {
        using MemoryStream assembly = new(image);
        return context.LoadFromStream(assembly);
    }
}
