using System.Globalization;
using System.Reflection;
using System.Text.Json;
using MessagingClients.Conformance.Subjects.Requests;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Subjects.Calling;

/// <summary>Makes the arguments of a method that calls an operation.</summary>
internal static class CallArguments
{
    private const string Optional = "parameters";
    private const string Body = "request";
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
    private static readonly string[] Own = [Body, Optional, "options", "cancellationToken"];

    /// <exception cref="InexpressibleException">The request cannot be written with the types of the method.</exception>
    public static object?[] Of(MethodInfo method, CaseRequest request, CancellationToken cancellationToken) =>
        [.. method.GetParameters().Select(parameter => Of(method, parameter, request, cancellationToken))];

    private static object? Of(MethodInfo method, ParameterInfo parameter, CaseRequest request, CancellationToken cancellationToken) =>
        parameter.ParameterType == typeof(CancellationToken) ? cancellationToken
        : parameter.Name == Body && request.Body.Length > 0 ? TypedRequest.Build(Plain(parameter.ParameterType), request.Body)
        : InPath(parameter, request) is { } text ? PathParameter(parameter.ParameterType, text, parameter.Name!)
        : request.Parameters.FirstOrDefault(given => IsCalled(parameter, given.Place, given.Name)) is { } found ? TypedRequest.Build(Plain(parameter.ParameterType), found.Json)
        : parameter is { IsOptional: true, Name: Optional } ? Others(method, parameter.ParameterType, request)
        : parameter.IsOptional ? null
        : parameter.ParameterType == typeof(string) || request.Body.Length == 0
            ? throw new InexpressibleException(parameter.Name!, $"the parameter is not given; given are: {string.Join(", ", request.PathParameters.Keys.Concat(request.Parameters.Select(given => given.Name)))}")
        : TypedRequest.Build(parameter.ParameterType, request.Body);

    private static string? InPath(ParameterInfo parameter, CaseRequest request) =>
        request.PathParameters.FirstOrDefault(given => IsCalled(parameter, "path", given.Key)).Value;

    /// <summary>A name that stands in two places is told apart by the place, and one that the method has for something else by a word more.</summary>
    private static bool IsCalled(ParameterInfo parameter, string place, string name) =>
        PlainName.Matches(place + name, parameter.Name!)
        || (IsOwn(name) && PlainName.Matches(name + "Value", parameter.Name!))
        || (PlainName.Matches(name, parameter.Name!) && !(IsOwn(name) && IsElsewhere(parameter, name)));

    private static bool IsOwn(string name) => Array.Exists(Own, own => PlainName.Matches(own, name));

    /// <summary>Whether a method has what the document calls by such a name in another argument.</summary>
    private static bool IsElsewhere(ParameterInfo parameter, string name) => Array.Exists(
        ((MethodInfo)parameter.Member).GetParameters(), other => other is { IsOptional: true, Name: Optional } || PlainName.Matches(name + "Value", other.Name!));

    /// <summary>A path has texts alone; what they mean is for the type to say: one that cannot hold the text may hold the number that it spells.</summary>
    private static object PathParameter(Type type, string text, string name)
    {
        try
        {
            return type == typeof(string) ? text : TypedRequest.Build(type, $"\"{JsonEncodedText.Encode(text)}\"", name);
        }
        catch (InexpressibleException) when (text is "true" or "false" || double.TryParse(text, Number, CultureInfo.InvariantCulture, out _))
        {
            return TypedRequest.Build(type, text, name);
        }
    }

    /// <summary>The object of the parameters that may be left out; <see langword="null"/> where all are.</summary>
    private static object? Others(MethodInfo method, Type type, CaseRequest request)
    {
        ParameterInfo[] arguments = method.GetParameters();
        string[] members = [.. request.Parameters.Where(given => HasByPlace(type, given) || !arguments.Any(argument => IsCalled(argument, given.Place, given.Name)))
            .Select(given => $"\"{JsonEncodedText.Encode(HasByPlace(type, given) ? given.Place + given.Name : given.Name)}\":{given.Json}")];
        return members.Length == 0 ? null : TypedRequest.Build(type, $"{{{string.Join(',', members)}}}");
    }

    /// <summary>Whether an object has a parameter by its place as well: another has the name alone.</summary>
    private static bool HasByPlace(Type type, CaseParameter given) => Array.Exists(type.GetProperties(), property => PlainName.Matches(given.Place + given.Name, property.Name));

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
