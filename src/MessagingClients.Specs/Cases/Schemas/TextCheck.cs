using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Lowering;
using MessagingClients.Specs.Patterns;

namespace MessagingClients.Specs.Cases.Schemas;

/// <summary>What a schema says of a text: lengths in code points, patterns as ECMA-262 reads them, formats.</summary>
internal static class TextCheck
{
    private static readonly ConcurrentDictionary<string, Regex?> Compiled = new(StringComparer.Ordinal);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>What is wrong with a text, or <see langword="null"/>.</summary>
    public static string? Problem(SpecObject schema, string text)
    {
        int length = text.EnumerateRunes().Count();
        return Whole(text)
            ?? (Count.Read(schema, "minLength") > length ? "is shorter than minLength" : null)
            ?? (Count.Read(schema, "maxLength") < length ? "is longer than maxLength" : null)
            ?? (schema.Text("pattern") is { } pattern && !Matches(pattern, text) ? $"does not match {pattern}" : null)
            ?? (schema.Text("format") is { } format && !FormatCheck.Accepts(format, text) ? $"is no {format}" : null);
    }

    /// <summary>An unpaired surrogate is no character.</summary>
    public static string? Whole(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                return "has an unpaired surrogate";
            }
        }

        return null;
    }

    /// <summary>A pattern that .NET has no words for says nothing here; the judge has the last word.</summary>
    public static bool Matches(string pattern, string text) => Compile(pattern)?.IsMatch(text) ?? true;

    public static Regex? Compile(string pattern) => Compiled.GetOrAdd(pattern, Translate);

    private static Regex? Translate(string pattern)
    {
        try
        {
            return new Regex(EcmaPattern.Translate(pattern), RegexOptions.CultureInvariant, Patience);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            return null;
        }
    }
}
