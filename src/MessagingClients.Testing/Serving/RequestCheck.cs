using System.Text.Json;
using MessagingClients.Testing.Schemas;
using MessagingClients.Testing.Stating;

namespace MessagingClients.Testing.Serving;

/// <summary>What a request breaks of the operation that it is for. Nothing of it is quoted: it may be somebody's message.</summary>
internal static class RequestCheck
{
    private const int MostReasons = 10;

    /// <returns>The reasons; and the body, where it is JSON.</returns>
    public static (IReadOnlyList<string> Reasons, JsonElement? Body) Run(StatedOperation operation, ArrivedRequest request, IReadOnlyList<string> basePaths)
    {
        (IEnumerable<string> ofBody, JsonElement? body) = Body(Sent(operation, request), request);
        string basePath = basePaths.First(each => operation.Path.Matches(each, request));
        return ([.. ParameterCheck.Run(operation, request, basePath).Concat(CredentialCheck.Run(operation, request)).Concat(Accept(operation, request)).Concat(ofBody).Take(MostReasons)], body);
    }

    private static IEnumerable<string> Accept(StatedOperation operation, ArrivedRequest request) =>
        operation.MediaTypes.Count == 0 || MediaTypes.Accepts(request.Header("Accept"), operation.MediaTypes)
            ? []
            : [$"header/Accept: expected one that lets in {string.Join(" or ", operation.MediaTypes)}"];

    /// <summary>The body that the request has by its media type; where it has none of them, the first.</summary>
    private static StatedBody? Sent(StatedOperation operation, ArrivedRequest request) =>
        request.Header("Content-Type") is [var type] && operation.Further.FirstOrDefault(body => MediaTypes.Names(type, body.MediaType)) is { } further ? further : operation.Body;

    private static (IEnumerable<string>, JsonElement?) Body(StatedBody? stated, ArrivedRequest request)
    {
        if (stated is null || (request.Body.IsEmpty && (stated.IsJson || request.Header("Content-Type").Length == 0)))
        {
            string? wrong = stated is null ? (request.Body.IsEmpty ? null : "body: expected none") : (stated.Required ? "body: expected one, found none" : null);
            return (wrong is null ? [] : [wrong], null);
        }

        if (request.Header("Content-Type") is not [var type] || !MediaTypes.Names(type, stated.MediaType))
        {
            return ([$"header/Content-Type: expected {stated.MediaType} once, in no other charset than utf-8"], null);
        }

        if (!stated.IsJson)
        {
            return ([], null);
        }

        (JsonElement? value, string? problem) = StrictJson.Read(request.Body);
        return value is { } body ? (Problems(stated.Schema, body), body) : ([$"body: {problem}"], null);
    }

    private static IEnumerable<string> Problems(Schema? schema, JsonElement body) =>
        schema?.Check(body).Select(problem => $"body{problem}") ?? [];
}
