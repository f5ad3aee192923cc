using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Naming;

/// <summary>How long a name may be: the compiler of C# takes 1,023 bytes (CS7013), with what it puts around a name itself.</summary>
internal static class NameLength
{
    private const int Most = 300;
    private const int Shown = 40;

    /// <exception cref="SpecException">The name is too long.</exception>
    public static string Require(string name, SpecNode place) => name.Length <= Most
        ? name
        : throw new SpecException(
            DiagnosticCodes.Name, place.Location, $"Expected names of at most {Most} characters, found one of {name.Length}: {name[..Shown]}…. Shorten it by the overlay.");
}
