using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Facts;

/// <summary>What a template must know of the servers of a client.</summary>
internal static class ServerFacts
{
    public static SpecObject Of(ApiServers servers) => Fact.Object(
        ("url", Fact.Of(CSharpText.Literal(IsFilled(servers.Main) ? "" : servers.Main.Url ?? ""))),
        ("template", Fact.Of(CSharpText.Literal(IsFilled(servers.Main) ? servers.Main.Template : ""))),
        ("docs", Fact.List(Docs(servers))),
        ("variables", Fact.List(IsFilled(servers.Main) ? servers.Main.Variables.Select(Variable) : [])),
        ("others", Fact.List(servers.Own.Select(own => Other(own.Key, own.Value)))));

    private static bool IsFilled(ApiServer server) => server.Url is not null && server.Variables.Count > 0;

    private static SpecObject Variable(ApiServerVariable variable) => Fact.Object(
        ("name", Fact.Of(CSharpText.Literal(variable.Name))),
        ("option", Fact.Of(variable.Option)),
        ("value", Fact.Of(CSharpText.Literal(variable.Default))),
        ("values", Fact.Of($"[{string.Join(", ", variable.Values.Select(CSharpText.Literal))}]")),
        ("docs", Fact.List(
        [
            .. DocComment.Summary(variable.Description ?? $"What stands for {{{variable.Name}}} in the URL of the server"),
            .. DocComment.Element("<value>", $"{Allowed(variable.Values)}; by default {variable.Default}. It has no effect beside a base URL.", "</value>"),
        ])));

    private static string Allowed(IReadOnlyList<string> values) => values.Count == 0 ? "Any part of a URL" : $"One of {string.Join(", ", values)}";

    private static SpecObject Other(string option, ApiServer server) => Fact.Object(
        ("option", Fact.Of(option)),
        ("url", Fact.Of(CSharpText.Literal(server.Url!))),
        ("docs", Fact.List(
        [
            .. DocComment.Summary(server.Description ?? "The URL of the server that only some operations go to"),
            .. DocComment.Element("<value>", $"By default {server.Template}. It belongs to the base URL: change both.", "</value>"),
        ])));

    private static IEnumerable<string> Docs(ApiServers servers) => servers switch
    {
        { Main: { Url: null, Template: "" } } => Remarks("The document names no server, so that a base URL is required."),
        { Main: { Url: null } main } => Remarks($"The document says of its server only {main.Template}, so that a base URL is required."),
        { Listed.Count: > 1 } => Remarks($"Servers of the document: {string.Join("; ", servers.Listed.Select(Named))}."),
        _ => [],
    };

    private static string Named(ApiServer server) => server.Description is { } description ? $"{server.Template} ({DocComment.OneLine(description).TrimEnd('.')})" : server.Template;

    private static IEnumerable<string> Remarks(string text) => DocComment.Element("<remarks>", text, "</remarks>");
}
