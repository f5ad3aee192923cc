using MessagingClients.Specs.Stubs;
using MessagingClients.TestKit;

namespace MessagingClients.Specs.Tests.Stubs;

public sealed class StubCompilerTests
{
    public static TheoryData<string> Providers => PublishedSpecTests.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public void A_provider_is_answered_as_its_document_says(string provider) =>
        Snapshot.MatchCase(Describe(StubCompiler.Compile(Repository.File("specs", provider, "openapi.yaml"))), [("provider", provider)]);

    private static string Describe(IEnumerable<Stub> stubs) => string.Join("\n\n", stubs.Select(stub => $"""
        {stub.Id}: {stub.Method} {stub.PathTemplate}
        {string.Join('\n', stub.Headers.Select(header => $"{header.Name}: {header.Pattern}"))}
        {stub.BodySchemas[^1]}
        → {stub.Response.Status} {stub.Response.MediaType} {stub.Response.Body}
        """));
}
