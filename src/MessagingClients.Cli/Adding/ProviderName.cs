using System.Text.RegularExpressions;
using MessagingClients.Specs.Checking;

namespace MessagingClients.Cli.Adding;

/// <summary>What a provider is called.</summary>
/// <param name="Client">In C#, such as <c>Acme</c>.</param>
internal sealed partial record ProviderName(string Client)
{
    /// <summary>In <c>specs/</c> and on command lines, such as <c>acme</c>.</summary>
    public string Folder => string.Concat(Client.Select(char.ToLowerInvariant));

    /// <exception cref="UsageException">A client cannot be called so.</exception>
    public static ProviderName Parse(string given)
    {
        if (!Form().IsMatch(given))
        {
            throw new UsageException($"'{given}' cannot be the name of a client. Expected at most 60 letters and digits of ASCII, a letter first, such as Acme.");
        }

        ProviderName name = new(char.ToUpperInvariant(given[0]) + given[1..]);
        return ClientName.IsReserved(name.Client)
            ? throw new UsageException($"'{given}' cannot be the name of a client, because {name.Client} is a name of .NET or of the runtime. Expected another, such as {name.Client}Texts.")
            : name;
    }

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9]{0,59}\z")]
    private static partial Regex Form();
}
