using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Subtypes;

/// <summary>Names for components that the document does not have.</summary>
internal static class FreeNames
{
    /// <summary>A name with a suffix, as often as it takes until no component has it, nor any that is called so in C#. It is taken then.</summary>
    public static string Take(string name, string suffix, HashSet<string> taken)
    {
        string proposed = name + suffix;
        string called = Words.Pascal(proposed);
        if (taken.Any(other => other == proposed || Words.Pascal(other) == called))
        {
            return Take(proposed, suffix, taken);
        }

        taken.Add(proposed);
        return proposed;
    }
}
