using System.Reflection;
using System.Runtime.Loader;

namespace MessagingClients.Conformance.Subjects;

/// <summary>The clients that no code names, such as <c>clients add</c> makes: they stand beside the program, in <c>tools/clients</c>.</summary>
public static class AddedClients
{
    /// <summary>Loads them.</summary>
    /// <returns>Their assemblies, by name; none where there is no such folder.</returns>
    public static IReadOnlyList<Assembly> Load()
    {
        DirectoryInfo folder = new(Path.Combine(AppContext.BaseDirectory, "tools", "clients"));
        return folder.Exists
            ? [.. folder.EnumerateFiles("*.dll").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => AssemblyLoadContext.Default.LoadFromAssemblyPath(file.FullName))]
            : [];
    }
}
