using MessagingClients.TestKit;

namespace MessagingClients.Build.Tests;

/// <summary>A sixth provider costs one command.</summary>
[Collection(BuiltCheckoutTests.Name)]
public sealed class AddedProviderTests(BuiltCheckout built)
{
    private static readonly string[] NotSources = ["artifacts", Path.Combine("build", "node_modules")];
    private readonly Checkout _checkout = built.Checkout;

    private string Clients => _checkout.File("artifacts", "bin", "MessagingClients.Cli", "debug", "clients.dll");

    [Fact]
    public async Task A_provider_that_is_added_is_built_listed_served_and_conforms_and_is_gone_when_it_is_removed()
    {
        built.First.ExitCode.ShouldBe(0);
        Dictionary<string, string> before = Sources();

        CommandResult add = await RunAsync("add", "Acme", Repository.File("tests", "MessagingClients.Build.Tests", "acme.json"));

        add.ExitCode.ShouldBe(0, add.Errors + add.Output);
        add.Output.ShouldContain("acme.json(39,109): accepted CLIENT0040: ");
        File.ReadAllText(_checkout.File("specs", "acme", "accepted.tsv")).ShouldContain("\nCLIENT0040\t#/paths/~1names/put/requestBody/content/application~1json/schema/properties/name/pattern\t");
        Dictionary<string, string> added = Sources();
        CommandResult build = await _checkout.BuildAsync("Cli");
        build.ExitCode.ShouldBe(0, build.Output[^Math.Min(build.Output.Length, 2000)..]);
        Sources().ShouldBe(added, ignoreOrder: true);
        (await RunAsync("providers")).Output.ShouldContain("Acme Texts 1");
        await using (RunningProcess stub = new("dotnet", Clients, "stub", "acme"))
        {
            (await stub.ReadAsync("acme")).ShouldEndWith("/acme");
        }

        CommandResult conform = await RunAsync("conform", "acme");
        conform.ExitCode.ShouldBe(0, conform.Errors + conform.Output);
        conform.Output.ShouldContain(" 0 failed");
        conform.Output.ShouldNotContain(" 0 passed");
        CommandResult send = await RunAsync("send", "acme", "--to", "1", "--text", "Hi");
        send.ExitCode.ShouldBe(2);
        send.Errors.ShouldStartWith("acme has a client, and no sender in this tool. Expected one of clerk, ");

        CommandResult remove = await RunAsync("remove", "acme");

        remove.ExitCode.ShouldBe(0, remove.Errors);
        Sources().ShouldBe(before, ignoreOrder: true);
        (await _checkout.BuildAsync("Cli")).ExitCode.ShouldBe(0);
        Sources().ShouldBe(before, ignoreOrder: true);
        (await RunAsync("stub", "acme")).Errors.ShouldStartWith("'acme' is no provider. Expected one of clerk, ");
    }

    private Task<CommandResult> RunAsync(params string[] arguments) =>
        Command.RunAsync(_checkout.Root, new Dictionary<string, string?> { ["DOTNET_NOLOGO"] = "1" }, ["dotnet", Clients, .. arguments]);

    /// <summary>What git would see: every file, but not what builds make.</summary>
    private Dictionary<string, string> Sources() => Directory.EnumerateFiles(_checkout.Root, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_checkout.Root, file))
        .Where(file => !NotSources.Any(folder => file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
        .ToDictionary(file => file, file => Convert.ToHexString(File.ReadAllBytes(_checkout.File(file))));
}
