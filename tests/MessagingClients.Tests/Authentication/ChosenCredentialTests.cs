using MessagingClients.Authentication;

namespace MessagingClients.Tests.Authentication;

/// <summary>A client with several credentials sends what each operation asks for, and refuses what it would have to guess.</summary>
public sealed class ChosenCredentialTests
{
    private static readonly CredentialDemand KeyOrUser = new(["Key"], ["User"]);
    private static readonly CredentialDemand KeyAndApp = new(["Key", "App"]);

    [Theory]
    [InlineData("Key", "X-Key")]
    [InlineData("User", "X-User")]
    public async Task The_alternative_that_is_given_is_sent(string given, string header) =>
        (await SentAsync(Among([given], KeyOrUser), demand: null)).ShouldBe(header);

    [Fact]
    public async Task Parts_that_go_together_are_sent_together() =>
        (await SentAsync(Among(["Key", "App"], KeyAndApp), demand: null)).ShouldBe("X-Key, X-App");

    [Fact]
    public async Task Each_operation_gets_what_it_asks_for_itself() =>
        (await SentAsync(Among(["Key", "User"], new CredentialDemand(["Key"]), new CredentialDemand(["User"])), new CredentialDemand(["User"]))).ShouldBe("X-User");

    [Theory]
    [InlineData("", "")]
    [InlineData("Key", "X-Key")]
    public async Task What_may_be_left_out_is_sent_where_it_is_given(string given, string header) =>
        (await SentAsync(Among(given.Split(' ', StringSplitOptions.RemoveEmptyEntries), new CredentialDemand([], ["Key"])), demand: null)).ShouldBe(header);

    [Fact]
    public async Task An_operation_whose_credential_is_missing_is_not_sent()
    {
        using HttpRequestMessage request = new();

        AppliedCredential applied = await ApplyAsync(Among(["Key"], new CredentialDemand(["Key"]), new CredentialDemand(["User"])), request, new CredentialDemand(["User"]));

        applied.Obstacle!.Message.ShouldBe("The operation asks for User, and the options of the client have Key.");
        request.Headers.ShouldBeEmpty();
    }

    [Fact]
    public void Without_any_there_is_no_client() =>
        Should.Throw<ArgumentException>(() => Among([], KeyOrUser)).Message.ShouldStartWith("Expected Key, or User; found none. Set what the provider gave you.");

    [Fact]
    public void With_a_part_alone_there_is_no_client() =>
        Should.Throw<ArgumentException>(() => Among(["App"], KeyAndApp)).Message.ShouldStartWith("Expected Key with App; found App.");

    [Fact]
    public void With_two_alternatives_there_is_no_client() =>
        Should.Throw<ArgumentException>(() => Among(["Key", "User"], KeyOrUser)).Message.ShouldStartWith("Expected one of Key, or User; found Key and User. Leave out");

    [Fact]
    public void A_caller_cannot_set_the_header_of_any()
    {
        Credential credential = Among(["Key", "App"], KeyAndApp);

        (credential.Sets("x-app"), credential.Sets("X-Other")).ShouldBe((true, false));
        credential.ToString().ShouldBe("X-Key: (redacted), X-App: (redacted)");
    }

    [Fact]
    public async Task A_refused_key_is_not_taken_for_a_token_to_renew()
    {
        using ScriptedHandler handler = new(static _ => ScriptedHandler.Response(401, "{}"));
        using Probe probe = new(
            new Uri("https://example.com"),
            static options => (options.TrustHandler, options.MaxRetries, options.Make) = (true, 3, static () => Credential.Among(
                [Part("Key", isGiven: true), new CredentialPart("ClientId", isGiven: true, static () => Credential.ClientToken(TokenProbe.Known()))],
                new CredentialDemand(["Key"]),
                new CredentialDemand(["ClientId"]))),
            handler);

        (await Should.ThrowAsync<ApiException>(() => probe.SendAsync())).Attempts.ShouldBe(1);
    }

    private static Credential Among(string[] given, params CredentialDemand[] demands) =>
        Credential.Among([.. new[] { "Key", "App", "User" }.Select(option => Part(option, given.Contains(option)))], demands);

    private static CredentialPart Part(string option, bool isGiven) => new(option, isGiven, () => Credential.ApiKey($"X-{option}", "secret", option));

    private static async Task<string> SentAsync(Credential credential, CredentialDemand? demand)
    {
        using HttpRequestMessage request = new();
        (await ApplyAsync(credential, request, demand)).Obstacle.ShouldBeNull();
        return string.Join(", ", request.Headers.Select(header => header.Key));
    }

    private static async Task<AppliedCredential> ApplyAsync(Credential credential, HttpRequestMessage request, CredentialDemand? demand)
    {
        using HttpMessageInvoker invoker = new(new SocketsHttpHandler());
        return await credential.ApplyAsync(
            request, new CredentialContext(invoker, TimeProvider.System, TestContext.Current.CancellationToken) { Demand = demand });
    }
}
