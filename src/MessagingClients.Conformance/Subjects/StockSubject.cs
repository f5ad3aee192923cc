using System.Reflection;
using System.Runtime.Loader;
using MessagingClients.Conformance.Prerequisites;
using MessagingClients.Conformance.Subjects.Calling;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Subjects;

/// <summary>
/// The clients that NSwag generates by itself from the same documents: default templates, no overlay, no lowering. What comes
/// of them is information.
/// </summary>
public sealed class StockSubject : ISubject
{
    private readonly Assembly _assembly;

    private StockSubject(Assembly assembly) => _assembly = assembly;

    /// <inheritdoc/>
    public string Name => "stock NSwag";

    /// <inheritdoc/>
    public bool Repeats => false;

    /// <summary>Loads the stock clients that stand beside the program, in <c>tools/stock</c>.</summary>
    /// <returns>The subject.</returns>
    /// <exception cref="MissingPrerequisiteException">They are not there.</exception>
    public static StockSubject Load() => Load(ToolFolder.Require("stock", "MessagingClients.StockClients.dll"));

    /// <summary>Loads stock clients.</summary>
    /// <param name="path">The file of their assembly.</param>
    /// <returns>The subject.</returns>
    /// <exception cref="FileNotFoundException">The file is not there.</exception>
    public static StockSubject Load(string path) =>
        new(new AssemblyLoadContext("stock").LoadFromAssemblyPath(Path.GetFullPath(path)));

    /// <inheritdoc/>
    public ISubjectClient? Open(CaseOperation operation, SubjectSettings settings)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(settings);
        return StockType.Find(_assembly, operation.Provider) is { } type && type.Method(operation.Name) is { } method
            ? Open(type.Client, method, operation, settings)
            : null;
    }

    private static DeadlineClient Open(Type type, MethodInfo method, CaseOperation operation, SubjectSettings settings)
    {
        HttpMessageHandler connections = OwnConnections.Create();
        HttpClient http = new(settings.Wrap?.Invoke(connections) ?? connections) { Timeout = Timeout.InfiniteTimeSpan };
        StockCredential.Add(http, operation, settings.Credential);
        object client = Activator.CreateInstance(type, http)!;
        ObservedMember.Set(client, "BaseUrl", settings.BaseUrl.OriginalString);
        return new DeadlineClient(
            new ReflectedClient(client, method, new StockReading(), [http]), settings.Clock, settings.Timeout);
    }
}
