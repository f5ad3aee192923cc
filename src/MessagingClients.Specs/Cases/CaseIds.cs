using System.Text.RegularExpressions;

namespace MessagingClients.Specs.Cases;

/// <summary>Ids that stand in paths, in globs and on command lines.</summary>
internal static partial class CaseIds
{
    /// <summary>The same cases with ids that differ; of two alike the later one gets a number.</summary>
    public static IReadOnlyList<ContractCase> Distinct(IEnumerable<ContractCase> cases)
    {
        HashSet<string> taken = [];
        return [.. cases.Select(each => each with { Id = Free(Plain(each.Id), taken) })];
    }

    /// <summary>An id of letters, digits and few signs.</summary>
    public static string Plain(string id) => Others().Replace(id, "-").Replace("/-", "/", StringComparison.Ordinal).Replace(".-", ".", StringComparison.Ordinal).TrimEnd('-');

    private static string Free(string id, HashSet<string> taken)
    {
        string free = id;
        for (int number = 2; !taken.Add(free); number++)
        {
            free = FormattableString.Invariant($"{id}-{number}");
        }

        return free;
    }

    [GeneratedRegex("[^A-Za-z0-9._/-]+")]
    private static partial Regex Others();
}
