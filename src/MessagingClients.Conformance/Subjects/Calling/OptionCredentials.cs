using System.Reflection;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Subjects.Calling;

/// <summary>Gives the options of a client what an operation asks for, by the names that they have.</summary>
internal static class OptionCredentials
{
    private static readonly string[] Usual = ["ApiKey", "Token", "AccessToken", "UserName"];

    /// <summary>Sets the first alternative that there are options for; where there are none, the first credential that there is.</summary>
    public static void Set(object options, CaseOperation operation, string credential)
    {
        Type type = options.GetType();
        string?[]? found = operation.Credentials.Select(alternative => alternative.Select(part => Find(type, part)).ToArray())
            .FirstOrDefault(alternative => !alternative.Contains(null));
        foreach (string option in found?.OfType<string>() ?? Usual.Where(name => type.GetProperty(name) is not null).Take(1))
        {
            Set(options, option, credential);
        }
    }

    /// <summary>Sets every credential that there is, for a client that cannot be made with one alone.</summary>
    public static void SetAll(object options, string credential)
    {
        foreach (string option in Usual.Where(name => options.GetType().GetProperty(name) is not null))
        {
            Set(options, option, credential);
        }
    }

    private static void Set(object options, string option, string credential)
    {
        ObservedMember.Set(options, option, credential);
        if (option == "UserName")
        {
            ObservedMember.Set(options, "Password", credential);
        }
    }

    private static string? Find(Type options, CaseCredential part) => part.Kind switch
    {
        "basic" => Names(options).FirstOrDefault(name => name == "UserName"),
        "bearer" => Names(options).FirstOrDefault(name => name is "Token" or "AccessToken"),
        // Two schemes may differ in what the key is called alone, and one option may be called as the key of another.
        _ => Names(options).FirstOrDefault(name => PlainName.Matches(name, part.Scheme + "In" + part.Name))
            ?? Names(options).FirstOrDefault(name => PlainName.Matches(name, part.Scheme) || PlainName.Matches(name, part.Scheme + "Key"))
            ?? Names(options).FirstOrDefault(name => part.Name is { } key && PlainName.Matches(name, key))
            ?? Names(options).FirstOrDefault(name => name == "ApiKey"),
    };

    private static IEnumerable<string> Names(Type options) =>
        options.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(property => property.PropertyType == typeof(string)).Select(property => property.Name);
}
