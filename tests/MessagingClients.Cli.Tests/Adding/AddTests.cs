using System.Xml.Linq;
using MessagingClients.Cli.Refreshing;
using MessagingClients.Specs;
using MessagingClients.TestKit;

namespace MessagingClients.Cli.Tests.Adding;

/// <summary><c>clients add</c> writes all that a provider is, or nothing; <c>clients remove</c> undoes it.</summary>
public sealed class AddTests : IDisposable
{
    private static readonly string Clerk = Repository.File("specs", "clerk", "openapi.yaml");
    private static readonly string Overlay = Repository.File("specs", "clerk", "overlay.yaml");
    private readonly SmallCheckout _checkout = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Fact]
    public async Task Everything_is_written_and_told_and_removed_again()
    {
        IReadOnlyDictionary<string, string> before = _checkout.State();

        CommandResult add = await _checkout.RunAsync("add", "aardvark", Clerk, "--overlay", Overlay);

        add.ExitCode.ShouldBe(0, add.Errors);
        add.Output.ShouldContain("note CLIENT0080: POST /public/messages becomes SendMessageAsync.");
        add.Output.Split('\n').Where(line => line.StartsWith("written: ", StringComparison.Ordinal)).ShouldBe(
        [
            "written: specs/aardvark/openapi.yaml", "written: specs/aardvark/overlay.yaml", "written: src/MessagingClients.Aardvark/README.md",
            "written: src/MessagingClients.Aardvark/packages.lock.json", "written: src/MessagingClients.Aardvark/MessagingClients.Aardvark.csproj",
            "written: specs/README.md", "written: Clients.sln",
        ]);
        File.ReadAllBytes(_checkout.At("specs/aardvark/openapi.yaml")).ShouldBe(File.ReadAllBytes(Clerk));
        OriginRow row = OriginTable.Read(_checkout.At("specs/README.md")).Single(row => row.Provider == "aardvark");
        (row.Provider, row.Cells[1], row.Cells[2], row.Page).ShouldBe(("aardvark", "published, OpenAPI 3.0.0", "file openapi.yaml", "by hand"));

        CommandResult remove = await _checkout.RunAsync("remove", "Aardvark");

        remove.ExitCode.ShouldBe(0, remove.Errors);
        _checkout.State().ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task The_solution_has_the_project_as_it_has_its_neighbours()
    {
        await _checkout.RunAsync("add", "Aardvark", Clerk);

        string[] lines = _checkout.Read("Clients.sln").Split('\n');
        string project = lines.Single(line => line.Contains("MessagingClients.Aardvark", StringComparison.Ordinal));
        string id = project.Split('"')[^2];
        project.ShouldBe($$"""Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "MessagingClients.Aardvark", "src\MessagingClients.Aardvark\MessagingClients.Aardvark.csproj", "{{id}}" """.TrimEnd());
        lines.Where(line => line.Contains(id, StringComparison.Ordinal)).Skip(1).Select(line => line.Trim()).ShouldBe(
        [
            $"{id}.Debug|Any CPU.ActiveCfg = Debug|Any CPU", $"{id}.Debug|Any CPU.Build.0 = Debug|Any CPU",
            $"{id}.Release|Any CPU.ActiveCfg = Release|Any CPU", $"{id}.Release|Any CPU.Build.0 = Release|Any CPU",
            $"{id} = {{827E0CD3-B72D-47B6-A68D-7590B98EB39B}}",
        ]);
    }

    [Fact]
    public async Task An_address_is_kept_with_the_block_of_its_page()
    {
        await using RawServer server = RawServer.Answering("200 OK", $"# Texts\n\n````yaml texts.yaml\n{await File.ReadAllTextAsync(Clerk, TestContext.Current.CancellationToken)}````\n", "Content-Type: text/markdown");

        CommandResult add = await _checkout.RunAsync("add", "Aardvark", server.Url.AbsoluteUri);

        add.ExitCode.ShouldBe(0, add.Errors);
        OriginRow row = OriginTable.Read(_checkout.At("specs/README.md")).Single(row => row.Provider == "aardvark");
        (row.Origin, row.Block, row.Page).ShouldBe((server.Url, "yaml texts.yaml", "–"));
        (await _checkout.RunAsync("refresh", "aardvark", "--check")).Output.ShouldBe("aardvark   unchanged\n");
    }

    [Fact]
    public async Task JSON_stays_JSON_and_a_title_is_only_text()
    {
        string document = Document("""
            {"openapi": "3.0.3", "info": {"title": "$(Evil)</Description><Import Project='x'/> & `Texts`", "version": "1|2"}, "paths": {"/te'xts": {"post": {
              "requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": {"text": {"type": "string"}}}}}},
              "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": {"type": "object", "properties": {"id": {"type": "string"}}}}}}}}}}}
            """);

        CommandResult add = await _checkout.RunAsync("add", "Aardvark", document);

        add.ExitCode.ShouldBe(0, add.Errors + add.Output);
        File.Exists(_checkout.At("specs/aardvark/openapi.json")).ShouldBeTrue();
        XElement project = XElement.Parse(_checkout.Read("src/MessagingClients.Aardvark/MessagingClients.Aardvark.csproj"));
        project.Descendants("Description").Single().Value.ShouldBe("A typed client for Evil Description Import Project 'x' & Texts, generated from its OpenAPI document.");
        project.Descendants("OpenApiClient").Single().Attribute("Include")!.Value.ShouldBe("$(RepositoryRoot)specs/aardvark/openapi.json");
        _checkout.Read("src/MessagingClients.Aardvark/README.md").ShouldContain("| `PostTeXtsAsync` | `POST /te'xts` |");
        (await _checkout.RunAsync("remove", "aardvark")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task What_must_not_change_later_is_decided_and_written_down()
    {
        string operations = string.Join('\n', Enumerable.Range(0, 13).Select(index =>
            $"  /p{index}: {{get: {{tags: [texts], responses: {{'200': {{description: d, content: {{application/json: {{schema: {{type: object, properties: {{p{index}: {{type: string}}}}}}}}}}}}}}}}}}"));

        CommandResult add = await _checkout.RunAsync("add", "Aardvark", Document($"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\nservers: [{{url: 'https://example.com'}}]\npaths:\n{operations}\n"));

        add.ExitCode.ShouldBe(0, add.Errors + add.Output);
        add.Output.ShouldContain("GET /p0 becomes Texts.GetP0Async.");
        _checkout.Read("specs/aardvark/overlay.yaml").ShouldContain("x-areas: true");
        (await _checkout.RunAsync("remove", "aardvark")).ExitCode.ShouldBe(0);
        File.Exists(_checkout.At("specs/aardvark/overlay.yaml")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("1aardvark", "'1aardvark' cannot be the name of a client. Expected at most 60 letters and digits of ASCII, a letter first, such as Acme.")]
    [InlineData("../aardvark", "'../aardvark' cannot be the name of a client.")]
    [InlineData("outcome", "'outcome' cannot be the name of a client, because Outcome is a name of .NET or of the runtime.")]
    [InlineData("cli", "The name Cli is taken by src/MessagingClients.Cli. Expected another name.")]
    [InlineData("Clerk", "The name Clerk is taken by specs/clerk. Expected another name.")]
    public Task A_name_that_is_none_or_taken_changes_nothing(string name, string words) => ChangesNothingAsync(2, words, "add", name, Clerk);

    [Theory]
    [InlineData("openapi: 3.0.0\ninfo: {title: a, version: '1'}\npaths: {}\n", "CLIENT0040")]
    [InlineData("swagger: '2.0'\n", "CLIENT0010")]
    public Task A_document_without_a_client_changes_nothing(string text, string diagnostic) => IsRefusedAsync(diagnostic, "add", "Aardvark", Document(text));

    [Fact]
    public Task An_overlay_that_does_not_fit_changes_nothing() =>
        IsRefusedAsync("CLIENT0021", "add", "Aardvark", Clerk, "--overlay", Repository.File("specs", "textus", "overlay.yaml"));

    [Fact]
    public Task A_failure_half_way_undoes_what_was_written()
    {
        // Where the new solution would be written first, there is a folder.
        Directory.CreateDirectory(_checkout.At("Clients.sln.new"));

        return ChangesNothingAsync(2, "Nothing was changed.", "add", "Aardvark", Clerk);
    }

    [Fact]
    public async Task A_document_of_several_files_is_added_and_removed_whole()
    {
        IReadOnlyDictionary<string, string> before = _checkout.State();
        string document = DocumentWithPart("schemas/text.yaml");

        CommandResult add = await _checkout.RunAsync("add", "Aardvark", document);

        add.ExitCode.ShouldBe(0, add.Errors + add.Output);
        add.Output.ShouldContain("written: specs/aardvark/schemas/text.yaml");
        DocumentParts.Of(_checkout.At("specs/aardvark/openapi.yaml")).ShouldBe(["schemas/text.yaml"]);
        await File.WriteAllTextAsync(_checkout.At("specs/aardvark/schemas/mine.yaml"), "", TestContext.Current.CancellationToken);
        await ChangesNothingAsync(2, "Expected in specs/aardvark only what clients add writes, found schemas/mine.yaml.", "remove", "aardvark");
        File.Delete(_checkout.At("specs/aardvark/schemas/mine.yaml"));
        CommandResult remove = await _checkout.RunAsync("remove", "aardvark");
        remove.ExitCode.ShouldBe(0, remove.Errors);
        _checkout.State().ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public Task A_file_of_a_document_that_has_the_name_of_something_else_changes_nothing() => ChangesNothingAsync(
        2, "the document refers to overlay.yaml, which is the name of something else here.", "add", "Aardvark", DocumentWithPart("overlay.yaml"));

    [Fact]
    public Task A_document_that_its_files_call_by_another_name_changes_nothing() => ChangesNothingAsync(
        2, "another file of the document refers to api.yaml, which is called openapi.yaml here.", "add", "Aardvark", DocumentWithPart("api.yaml"));

    [Fact]
    public async Task Removing_stops_at_what_is_not_of_add()
    {
        await _checkout.RunAsync("add", "Aardvark", Clerk);
        await File.WriteAllTextAsync(_checkout.At("src/MessagingClients.Aardvark/AardvarkWebhook.cs"), "// Mine.", TestContext.Current.CancellationToken);

        await ChangesNothingAsync(2, "Expected in src/MessagingClients.Aardvark only what clients add writes, found AardvarkWebhook.cs.", "remove", "aardvark");
    }

    [Theory]
    [InlineData("clerk", "clerk cannot be removed: code of the tool calls its client.")]
    [InlineData("pigeon", "'pigeon' is no provider of this checkout.")]
    public Task What_add_has_not_added_is_not_removed(string name, string words) => ChangesNothingAsync(2, words, "remove", name);

    [Fact]
    public async Task Outside_of_a_checkout_there_is_nothing_to_add_to()
    {
        CommandResult result = await Tool.RunInAsync(_folder.FullName, new Dictionary<string, string?>(), "add", "Aardvark", Clerk);

        result.ExitCode.ShouldBe(2);
        result.Errors.ShouldStartWith("Expected to be run in a checkout of the repository of MessagingClients, found none here or above.");
    }

    public void Dispose()
    {
        _checkout.Dispose();
        _folder.Delete(recursive: true);
    }

    private string DocumentWithPart(string part)
    {
        string file = Path.Combine(_folder.FullName, "api.yaml");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder.FullName, part))!);
        File.WriteAllText(Path.Combine(_folder.FullName, part), "x-text: {type: string}\n");
        File.WriteAllText(file, """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            servers: [{url: 'https://example.com'}]
            paths:
              /texts:
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {text: {$ref: 'PART#/x-text'}}}}}}
                  responses: {'200': {description: d}}
            x-text: {type: string}

            """.Replace("PART", part, StringComparison.Ordinal));
        return file;
    }

    private string Document(string text)
    {
        string file = Path.Combine(_folder.FullName, "document");
        File.WriteAllText(file, text);
        return file;
    }

    private async Task ChangesNothingAsync(int code, string words, params string[] arguments) =>
        (await UnchangedAsync(code, arguments)).Errors.ShouldContain(words);

    private async Task IsRefusedAsync(string diagnostic, params string[] arguments)
    {
        CommandResult result = await UnchangedAsync(1, arguments);

        (result.Errors + result.Output).ShouldContain($": error {diagnostic}: ");
    }

    private async Task<CommandResult> UnchangedAsync(int code, string[] arguments)
    {
        IReadOnlyDictionary<string, string> before = _checkout.State();

        CommandResult result = await _checkout.RunAsync(arguments);

        result.ExitCode.ShouldBe(code, result.Errors + result.Output);
        _checkout.State().ShouldBe(before, ignoreOrder: true);
        return result;
    }
}
