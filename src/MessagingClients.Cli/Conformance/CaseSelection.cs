using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MessagingClients.Conformance.Running;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Cli.Conformance;

/// <summary>Chooses the cases that a command line asks for.</summary>
internal static class CaseSelection
{
    /// <returns>The cases, in the order of the documents or in one made of the seed.</returns>
    /// <exception cref="UsageException">No case was derived, or none matches.</exception>
    public static IReadOnlyList<ContractCase> Of(ConformSettings settings, ContractCase[] all)
    {
        if (all.Length == 0)
        {
            throw new UsageException("No case was derived from the documents. Expected at least one operation.");
        }

        CaseGlob wanted = new(settings.Case ?? "**");
        ContractCase[] cases = [.. all.Where(each => wanted.Matches(each.Id))];
        if (cases.Length == 0)
        {
            throw new UsageException($"--case: '{settings.Case}' matches none of the {all.Length} cases. An id looks like {all[0].Id}; ** matches over several parts.");
        }

        return settings.Seed is { } seed ? Shuffled(cases, seed) : cases;
    }

    private static ContractCase[] Shuffled(ContractCase[] cases, int seed) =>
        [.. cases.OrderBy(each => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed} {each.Id}")))), StringComparer.Ordinal)];
}
