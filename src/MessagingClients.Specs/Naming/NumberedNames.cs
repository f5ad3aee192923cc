namespace MessagingClients.Specs.Naming;

/// <summary>Names with numbers, from 2: for what nothing else tells apart.</summary>
internal static class NumberedNames
{
    public static IEnumerable<string> Of(string name) =>
        Enumerable.Range(2, int.MaxValue - 2).Select(number => FormattableString.Invariant($"{name}{number}"));
}
