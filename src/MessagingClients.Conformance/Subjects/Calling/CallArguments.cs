using System.Reflection;
using MessagingClients.Conformance.Subjects.Requests;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Subjects.Calling;

/// <summary>Makes the arguments of a method that calls an operation.</summary>
internal static class CallArguments
{
    /// <exception cref="InexpressibleException">The request cannot be written with the types of the method.</exception>
    public static object?[] Of(MethodInfo method, CaseRequest request, CancellationToken cancellationToken) =>
        [.. method.GetParameters().Select(parameter => Of(parameter, request, cancellationToken))];

    private static object? Of(ParameterInfo parameter, CaseRequest request, CancellationToken cancellationToken) =>
        parameter.ParameterType == typeof(CancellationToken) ? cancellationToken
        : parameter.IsOptional ? null
        : parameter.ParameterType == typeof(string) ? PathParameter(parameter.Name!, request)
        : TypedRequest.Build(parameter.ParameterType, request.Body);

    private static string PathParameter(string name, CaseRequest request) =>
        request.PathParameters.FirstOrDefault(given => PlainName.Matches(given.Key, name)).Value
        ?? throw new InexpressibleException(name, $"the parameter is not given; given are: {string.Join(", ", request.PathParameters.Keys)}");
}
