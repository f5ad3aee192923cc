using System.Reflection;
using MessagingClients.Conformance.Subjects.Calling;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Subjects;

/// <summary>
/// The clients that this project generates. They are found and driven by reflection, so that nothing that judges them was
/// compiled against them.
/// </summary>
/// <param name="name">The name of the subject.</param>
/// <param name="assemblies">The assembly of each provider's client, by the provider's name, such as <c>clerk</c>.</param>
public sealed class ClientSubject(string name, IReadOnlyDictionary<string, Assembly> assemblies) : ISubject
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public bool Repeats => true;

    /// <summary>Takes every client of some assemblies.</summary>
    /// <param name="assemblies">The assemblies.</param>
    /// <returns>The subject.</returns>
    /// <exception cref="ArgumentException">An assembly has no client, or two have one for the same provider.</exception>
    public static ClientSubject Load(IEnumerable<Assembly> assemblies)
    {
        ArgumentNullException.ThrowIfNull(assemblies);
        return new ClientSubject(
            "MessagingClients",
            assemblies.SelectMany(Providers).ToDictionary(found => found.Provider, found => found.Assembly, StringComparer.OrdinalIgnoreCase));
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The assembly has no client of the expected form.</exception>
    public ISubjectClient? Open(CaseOperation operation, SubjectSettings settings)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(settings);
        return assemblies.TryGetValue(operation.Provider, out Assembly? assembly)
            ? Open(ClientType.Find(assembly, operation.Provider), operation, settings)
            : null;
    }

    private static ReflectedClient? Open(ClientType type, CaseOperation operation, SubjectSettings settings)
    {
        if (type.Method(operation.CalledAs ?? operation.Name) is not var (area, method))
        {
            return null;
        }

        object options = Options(type, operation, settings);
        HttpMessageHandler? handler = settings.Wrap?.Invoke(OwnConnections.Create());
        IDisposable client = Make(type, operation, options, settings, handler is null ? [options] : [options, handler]);
        return new ReflectedClient(area?.GetValue(client) ?? client, method, new ClientReading(), handler is null ? [client] : [client, handler]);
    }

    /// <summary>An operation that asks for nothing is called with whatever the other operations of its client ask for.</summary>
    private static IDisposable Make(ClientType type, CaseOperation operation, object options, SubjectSettings settings, object?[] arguments)
    {
        try
        {
            return Make(type, arguments);
        }
        catch (ArgumentException) when (operation.Credentials.Count == 0 && settings.MakeOptions is null)
        {
            OptionCredentials.SetAll(options, settings.Credential);
            return Make(type, arguments);
        }
    }

    private static IDisposable Make(ClientType type, object?[] arguments) =>
        (IDisposable)Activator.CreateInstance(type.Client, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;

    private static object Options(ClientType type, CaseOperation operation, SubjectSettings settings)
    {
        object options = settings.MakeOptions?.Invoke() ?? Activator.CreateInstance(type.Options)!;
        ObservedMember.Set(options, "BaseUrl", settings.BaseUrl);
        ObservedMember.Set(options, "Timeout", settings.Timeout);
        ObservedMember.Set(options, "TimeProvider", settings.Clock);
        // A limit goes by the machine's clock, and the suite's many calls at once are no business of the provider's.
        ObservedMember.Set(options, "RateLimit", null);
        // Servers of single operations: whatever they are, the case is served in one place.
        foreach (PropertyInfo server in type.Options.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(property => property.PropertyType == typeof(Uri) && property.Name != "TokenUrl"))
        {
            ObservedMember.Set(options, server.Name, settings.BaseUrl);
        }

        if (settings.MakeOptions is null)
        {
            OptionCredentials.Set(options, operation, settings.Credential);
        }

        return options;
    }

    private static IEnumerable<(string Provider, Assembly Assembly)> Providers(Assembly assembly)
    {
        string[] found = [.. ClientType.In(assembly).Select(type => type.Provider)];
        return found.Length > 0
            ? found.Select(provider => (provider, assembly))
            : throw new ArgumentException($"Expected a client in {assembly.GetName().Name}, found none. Reference the assembly of a provider.", nameof(assembly));
    }
}
