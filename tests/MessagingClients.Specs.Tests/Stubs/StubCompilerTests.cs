using MessagingClients.Specs.Stubs;
using MessagingClients.TestKit;

namespace MessagingClients.Specs.Tests.Stubs;

public sealed class StubCompilerTests
{
    [Fact]
    public void Clerk_is_answered_with_its_documented_members() =>
        Snapshot.Match(Describe(StubCompiler.Compile(Repository.File("specs", "clerk", "openapi.yaml"))));

    [Fact]
    public void TextUs_is_answered_as_its_page_pairs_requests_and_answers() =>
        Snapshot.Match(Describe(StubCompiler.Compile(Repository.File("specs", "textus", "openapi.yaml"))));

    private static string Describe(IEnumerable<Stub> stubs) => string.Join("\n\n", stubs.Select(stub => $"""
        {stub.Id}: {stub.Method} {stub.PathTemplate}
        {string.Join('\n', stub.Headers.Select(header => $"{header.Name}: {header.Pattern}"))}
        {stub.BodySchemas[^1]}
        → {stub.Response.Status} {stub.Response.MediaType} {stub.Response.Body}
        """));
}
