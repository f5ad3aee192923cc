using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Lowering;

/// <summary>Finds the server that the requests of a document go to, and those that only some of them go to.</summary>
internal sealed class ServersReader
{
    private readonly SpecObject _document;
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);
    private readonly ApiServers _servers;

    /// <param name="document">The document.</param>
    /// <param name="taken">Names that belong to other options.</param>
    /// <exception cref="SpecException">A server cannot be used.</exception>
    public ServersReader(SpecObject document, IEnumerable<string> taken)
    {
        _document = document;
        SpecNode?[] used = [.. OperationNode.All(document).Select(Of).DistinctBy(Url)];
        SpecNode? general = document.Items("servers") is [var first, ..] ? first : null;
        SpecNode? main = Array.Exists(used, server => Url(server) == Url(general)) || used.Length == 0 ? general : used[0];
        OptionNames names = new(taken);
        ApiServer read = main is null ? ServerReader.Read(new SpecObject([], document.Location)) : ServerReader.Read(main);
        _servers = new ApiServers(
            read with { Variables = [.. read.Variables.Select(variable => variable with { Option = names.OfVariable(variable.Name) })] },
            [.. document.Items("servers").Select(ServerReader.Read)],
            [.. used.OfType<SpecNode>().Where(server => Url(server) != Url(main)).Select(server => Own(server, names))]);
    }

    public ApiServers Read() => _servers;

    /// <summary>The option that holds the URL of an operation's own server; <see langword="null"/> for that of the client.</summary>
    public string? Option(OperationNode node) => _options.GetValueOrDefault(Url(Of(node)));

    /// <summary>What stands nearest to the operation holds.</summary>
    private SpecNode? Of(OperationNode node) => new SpecNode?[] { node.Operation, node.PathItem, _document }
        .SelectMany(owner => owner.Items("servers").Take(1)).FirstOrDefault();

    private static string Url(SpecNode? server) => server.Text("url")?.TrimEnd('/') ?? "";

    private KeyValuePair<string, ApiServer> Own(SpecNode node, OptionNames names)
    {
        ApiServer server = ServerReader.Read(node);
        Uri url = server.Url is null
            ? throw new SpecException(
                DiagnosticCodes.Unsupported, (node.Value("url") ?? node).Location, $"No client can be generated for an operation's own server that is relative to another yet, found '{server.Template}'. Make it absolute by the overlay.")
            : new Uri(server.Url);
        string[] labels = url.HostNameType == UriHostNameType.Dns ? url.Host.Split('.') : ["server"];
        string path = url.AbsolutePath.Replace('/', ' ');
        string option = names.OfServer([labels[0], .. labels.Length > 1 ? [$"{labels[0]} {labels[1]}"] : Array.Empty<string>(), $"{labels[0]} {path}", $"{url.Host} {path}"]);
        _options.Add(Url(node), option);
        return KeyValuePair.Create(option, server);
    }
}
