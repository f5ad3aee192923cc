using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Subtypes;

/// <summary>Names for components that the document does not have.</summary>
internal static class FreeNames
{
    /// <summary>A name with a suffix, as often as it takes until no component has it, nor any that is called so in C#.</summary>
    public static string Of(string name, string suffix, ICollection<string> taken)
    {
        string proposed = name + suffix;
        string called = Words.Pascal(proposed);
        return taken.Any(other => other == proposed || Words.Pascal(other) == called) ? Of(proposed, suffix, taken) : proposed;
    }
}
