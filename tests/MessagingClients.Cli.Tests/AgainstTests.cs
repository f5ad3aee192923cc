using System.IO.Compression;
using MessagingClients.Cli.Conformance;
using MessagingClients.Conformance.Against;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests;

/// <summary>The client of WireMock's own admin document against the real engine, and other clients against servers of the tests.</summary>
public sealed class AgainstTests
{
    private const string Drift = "status 404 is not stated for POST /__admin/requests/reset";
    private static readonly ProviderSpec WireMock = ProviderSpec.Servers.Single(spec => spec.Name == "wiremock");
    private static readonly IReadOnlyList<ServerCase> Cases = ServerCaseCompiler.Derive("wiremock", WireMock.Document, WireMock.Overlay, WireMock.Accepted);

    [Fact]
    public async Task The_real_engine_keeps_its_document_but_for_what_is_known()
    {
        await using WireMockEngine engine = await WireMockEngine.StartAsync();

        CommandResult result = await Tool.RunAsync("conform", "wiremock", "--against", engine.Url.OriginalString);

        result.ExitCode.ShouldBe(0, result.Output + result.Errors);
        result.Output.ShouldContain("Known to fail: wiremock/emptyRequestJournal/request/minimal: POST /__admin/requests/reset is documented and gone");
        result.Output.ShouldContain(" 0 failed, ");
        engine.Ended.IsCompleted.ShouldBeFalse("the engine is not the run's to end");
    }

    [Fact]
    public async Task Without_its_line_in_the_list_a_drift_fails_the_run_and_is_named()
    {
        await using WireMockEngine engine = await WireMockEngine.StartAsync();
        ServerCase[] cases = [.. Cases.Where(each => each.Case.Operation.Name == "emptyRequestJournal")];
        ServerRunner runner = new(new Dictionary<string, string> { ["wiremock"] = WireMock.Document }, new ServerSettings(engine.Url), new RunOptions());

        ConformanceRun run = await runner.RunAsync(cases, ClientSubject.Load(AddedClients.Load()), progress: null, TestContext.Current.CancellationToken);

        ConformExit.Of(run).ShouldBe(1);
        run.Verdicts.ShouldHaveSingleItem().Failures.ShouldHaveSingleItem().Found.ShouldStartWith(Drift);
    }

    [Fact]
    public void Every_operation_of_the_document_is_asked_or_left_out_with_a_reason()
    {
        string[] stated = [.. MessagingClients.Specs.DocumentOutline.Read(WireMock.Document, WireMock.Overlay, WireMock.Accepted).Operations.Select(operation => operation.Id)];

        stated.Length.ShouldBe(41);
        Cases.Select(each => each.Case.Operation.Name).Distinct().ShouldBe(stated, ignoreOrder: true);
        Cases.Where(each => each.LeftOut is not null).Select(each => each.Case.Operation.Name).Distinct().ShouldBe(["shutdownServer"]);
    }

    [Fact]
    public async Task Our_copy_of_the_document_is_the_one_in_the_jar()
    {
        await using ZipArchive jar = await ZipFile.OpenReadAsync(Path.Combine(AppContext.BaseDirectory, "tools", "wiremock.jar"), TestContext.Current.CancellationToken);
        await using Stream published = await jar.GetEntry("swagger/wiremock-admin-api.json").ShouldNotBeNull().OpenAsync(TestContext.Current.CancellationToken);
        using MemoryStream bytes = new();
        await published.CopyToAsync(bytes, TestContext.Current.CancellationToken);

        (await File.ReadAllBytesAsync(WireMock.Document, TestContext.Current.CancellationToken)).ShouldBe(bytes.ToArray());
    }

    [Theory]
    [InlineData("conform --against http://127.0.0.1:9", "--against: one URL is one provider. Name it: one of clerk, ")]
    [InlineData("conform clerk textus --against http://127.0.0.1:9", "--against: one URL is one provider. ")]
    [InlineData("conform pigeon --against http://127.0.0.1:9", "'pigeon' is no provider. Expected one of clerk, ")]
    [InlineData("conform wiremock --against example.com", "--against: expected an absolute http or https URL, such as http://127.0.0.1:8080.")]
    [InlineData("conform wiremock --against ftp://example.com", "--against: expected an absolute http or https URL, such as http://127.0.0.1:8080.")]
    [InlineData("conform wiremock --against http://example.com", "--against: plain http to example.com would show ")]
    [InlineData("conform wiremock --against https://a:b@example.com", "--against: expected a URL without user, query and fragment.")]
    [InlineData("conform wiremock --against http://127.0.0.1:9", "--against: nobody answers at http://127.0.0.1:9/ (ConnectionRefused).")]
    [InlineData("conform wiremock --against http://127.0.0.1:9 --case nothing/**", "--case: 'nothing/**' matches none of the ")]
    [InlineData("conform wiremock --against http://127.0.0.1:9 --seed 4", "--against: a server is asked one thing after the other")]
    [InlineData("conform wiremock", "wiremock sends no messages and has no stand-in. Run its client against the server itself: clients conform wiremock --against URL.")]
    [InlineData("conform clerk --live", "--live: expected --against URL beside it.")]
    [InlineData("conform clerk --against http://127.0.0.1:9 --live", "--live needs a credential in the environment variable CLIENTS_CLERK_API_KEY.")]
    public async Task One_line_says_what_is_wrong_and_nothing_is_sent(string arguments, string message)
    {
        CommandResult result = await Tool.RunAsync(new Dictionary<string, string?> { ["CLIENTS_CLERK_API_KEY"] = null }, arguments.Split(' '));

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith(message);
    }

    [Fact]
    public async Task A_provider_of_messages_is_asked_for_nothing_unless_told()
    {
        await using RawServer server = RawServer.Answering("418 Teapot");

        CommandResult result = await Tool.RunAsync("conform", "clerk", "--against", server.Url.OriginalString);

        result.ExitCode.ShouldBe(2);
        result.Errors.ShouldStartWith("--against: clerk at 127.0.0.1 would send messages, ");
        server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_provider_of_messages_gets_each_request_once_and_shows_no_credential()
    {
        await using RawServer server = RawServer.Answering("429 Slow down", "{}", "Content-Type: application/json");

        CommandResult result = await Tool.RunAsync(
            new Dictionary<string, string?> { ["CLIENTS_OPENPHONE_API_KEY"] = "key-of-a-person" }, "conform", "openphone", "--against", server.Url.OriginalString, "--live");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("server-drift: expected an answer that the document states");
        (result.Output + result.Errors).ShouldNotContain("key-of-a-person");
        server.Requests.Count.ShouldBeGreaterThan(1);
        server.Requests.Distinct().Count().ShouldBe(server.Requests.Count);
        server.Requests.ShouldAllBe(request => request.Contains("key-of-a-person", StringComparison.Ordinal));
    }
}
