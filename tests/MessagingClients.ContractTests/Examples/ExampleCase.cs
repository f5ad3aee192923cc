using MessagingClients.Conformance.StandIns;
using MessagingClients.Specs.Stubs;

namespace MessagingClients.ContractTests.Examples;

/// <summary>The bodies that the five documents show, as cases of theories.</summary>
internal static class ExampleCase
{
    private static readonly Dictionary<string, DocumentedBodies> Bodies =
        Providers.All.ToDictionary(provider => provider.Name, provider => DocumentedBodies.Read(Document(provider.Name)));

    /// <summary>Provider and name of each request.</summary>
    public static TheoryData<string, string> Requests =>
        [.. from provider in Bodies from body in provider.Value.Requests select new TheoryDataRow<string, string>(provider.Key, body.Name)];

    /// <summary>Provider, status and name of each response.</summary>
    public static TheoryData<string, int, string> Responses =>
        [.. from provider in Bodies from body in provider.Value.Responses select new TheoryDataRow<string, int, string>(provider.Key, body.Status!.Value, body.Name)];

    public static string Document(string provider) => ProviderSpec.Find(provider).Document;

    public static DocumentedBody Request(string provider, string name) => Bodies[provider].Requests.Single(body => body.Name == name);

    public static DocumentedBody Response(string provider, int status, string name) =>
        Bodies[provider].Responses.Single(body => body.Status == status && body.Name == name);
}
