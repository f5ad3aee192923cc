using System.Reflection;

namespace MessagingClients.Conformance.Subjects.Calling;

/// <summary>One of our clients, as its public types show it: <c>XClient</c>, made from <c>XClientOptions</c>.</summary>
/// <param name="Client">The type of the client.</param>
/// <param name="Options">The type of its options.</param>
internal sealed record ClientType(Type Client, Type Options)
{
    private const string Suffix = "Client";

    /// <summary>The provider; cases write it with small letters.</summary>
    public string Provider { get; } = Client.Name[..^Suffix.Length];

    public static IEnumerable<ClientType> In(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        where type is { IsClass: true, IsAbstract: false } && type.Name.EndsWith(Suffix, StringComparison.Ordinal)
            && typeof(IDisposable).IsAssignableFrom(type)
        let options = type.GetConstructors().SelectMany(constructor => constructor.GetParameters())
            .FirstOrDefault(parameter => parameter.ParameterType.Name == type.Name + "Options")?.ParameterType
        where options is not null
        select new ClientType(type, options);

    /// <exception cref="InvalidOperationException">The assembly has no client for the provider.</exception>
    public static ClientType Find(Assembly assembly, string provider) =>
        In(assembly).FirstOrDefault(type => PlainName.Matches(type.Provider, provider))
        ?? throw new InvalidOperationException(
            $"Expected a client for {provider} in {assembly.GetName().Name}, found: {string.Join(", ", In(assembly).Select(type => type.Client.Name))}.");

    /// <summary>The method that calls an operation and returns the whole response, on the client itself or on one of its areas.</summary>
    public (PropertyInfo? Area, MethodInfo Method)? Method(string operation)
    {
        string name = $"{operation}WithResponseAsync";
        return Find(Client, name) is { } method ? (null, method)
            : Client.GetProperties().Where(property => property.PropertyType.IsInterface)
                .Select(area => Find(area.PropertyType, name) is { } found ? (area, found) : ((PropertyInfo?, MethodInfo)?)null)
                .FirstOrDefault(found => found is not null);
    }

    private static MethodInfo? Find(Type type, string name) =>
        Array.Find(type.GetMethods(), method => PlainName.Matches(method.Name, name));
}
