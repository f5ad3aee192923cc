using System.Reflection;

namespace MessagingClients.Conformance.Subjects.Calling;

/// <summary>One stock client, as its public types show it: <c>XClient</c>, made from an <see cref="HttpClient"/>.</summary>
/// <param name="Client">The type of the client.</param>
internal sealed record StockType(Type Client)
{
    public static StockType? Find(Assembly assembly, string provider) => assembly.GetExportedTypes()
        .Where(type => PlainName.Matches(type.Name, provider + "Client") && type.GetConstructor([typeof(HttpClient)]) is not null)
        .Select(type => new StockType(type))
        .FirstOrDefault();

    /// <summary>Whether an exception is the one that stock generation writes beside a client.</summary>
    public static bool IsException(Type type) =>
        type.Name.Split('`')[0] == "ApiException" && type.GetProperty("Response") is not null && type.GetProperty("StatusCode") is not null;

    /// <summary>
    /// The method that calls an operation. Names of operations may come from an overlay, which stock generation does not know:
    /// where no name fits, the only operation is meant.
    /// </summary>
    public MethodInfo? Method(string operation)
    {
        MethodInfo[] calls = [.. Client.GetMethods().Where(IsCall)];
        return Array.Find(calls, method => PlainName.Matches(method.Name, operation + "Async"))
            ?? (calls.Length == 1 ? calls[0] : null);
    }

    private static bool IsCall(MethodInfo method) =>
        typeof(Task).IsAssignableFrom(method.ReturnType)
        && method.GetParameters().LastOrDefault()?.ParameterType == typeof(CancellationToken);
}
