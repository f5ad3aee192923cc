using System.Reflection;
using Xunit;
using Xunit.Sdk;

namespace MessagingClients.TestKit;

/// <summary>Finds snapshots that no test compares with any more: a test or a case of it was renamed or removed.</summary>
public static class SnapshotOrphans
{
    private const string Extension = ".verified.txt";

    /// <summary>Finds the orphans of a test project.</summary>
    /// <param name="tests">The assembly of the tests.</param>
    /// <param name="folder">The folder of the project.</param>
    /// <returns>The names of the files.</returns>
    public static async Task<IReadOnlyList<string>> FindAsync(Assembly tests, string folder)
    {
        ArgumentNullException.ThrowIfNull(tests);
        HashSet<string> expected = [];
        foreach (MethodInfo method in tests.GetTypes().SelectMany(type => type.GetMethods()).Where(method => method.IsDefined(typeof(FactAttribute))))
        {
            expected.UnionWith(await NamesAsync(method));
        }

        return [.. Directory.EnumerateFiles(folder, "*" + Extension, SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(file)[..^Extension.Length]).Where(name => !expected.Contains(name)).Order(StringComparer.Ordinal)];
    }

    private static async Task<IEnumerable<string>> NamesAsync(MethodInfo method)
    {
        string name = $"{method.DeclaringType!.Name}.{method.Name}";
        if (method.GetCustomAttribute<MemberDataAttribute>() is not { } data)
        {
            return [name];
        }

        await using DisposalTracker disposal = new();
        data.MemberType ??= method.DeclaringType;
        IReadOnlyCollection<ITheoryDataRow> rows = await data.GetData(method, disposal);
        string[] parameters = [.. method.GetParameters().Select(parameter => parameter.Name!)];
        return rows.Select(row => name + string.Concat(row.GetData().Zip(parameters, (value, parameter) => $"_{parameter}={value}")));
    }
}
