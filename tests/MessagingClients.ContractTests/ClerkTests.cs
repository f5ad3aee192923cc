using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using MessagingClients.Clerk;
using MessagingClients.Conformance.Typed;
using MessagingClients.Specs.Stubs;
using MessagingClients.TestKit;

namespace MessagingClients.ContractTests;

public sealed class ClerkTests(Wire wire)
{
    private static readonly string Document = Repository.File("specs", "clerk", "openapi.yaml");
    private static readonly Stub Stub = StubCompiler.Compile(Document).ShouldHaveSingleItem();

    [Fact]
    public async Task Members_that_are_not_set_are_not_written()
    {
        Uri url = await wire.ServeAsync(Stub);
        using ClerkClient client = Client(url);

        await client.SendMessageAsync(Smallest, cancellationToken: TestContext.Current.CancellationToken);

        JsonNode.Parse((await wire.TakeJudgedAsync(url, Document)).Body.Span)!.AsObject().Select(member => member.Key).ShouldBe(["sender", "mediaUrls", "recipients", "body"]);
    }

    [Fact]
    public async Task Members_that_the_document_requires_are_never_null()
    {
        using ClerkClient client = Client(new Uri("https://example.com"));
        SendMessageRequest request = new() { Sender = "a", MediaUrls = [], Recipients = ["b"], Body = null! };

        (await Should.ThrowAsync<ArgumentException>(() => client.SendMessageAsync(request))).Message.ShouldStartWith("body: expected a value, which the document requires");
    }

    [Fact]
    public async Task An_answer_with_more_and_newer_values_than_documented_is_read_whole()
    {
        JsonObject served = JsonNode.Parse(Stub.Response.Body!)!.AsObject();
        JsonObject data = served["data"]!.AsObject();
        data["status"] = "teleported";
        data["id"] = 9007199254740993;
        data["error"] = null;
        data["errorCode"] = 123.0;
        data["brandNew"] = new JsonObject { ["a"] = 1 };
        Uri url = await wire.ServeAsync(Stub with { Response = Stub.Response with { Body = served.ToJsonString() } });
        using ClerkClient client = Client(url);

        SendMessageResponse response = await client.SendMessageAsync(Smallest, cancellationToken: TestContext.Current.CancellationToken);

        Differences(served.ToJsonString(), response).ShouldBeEmpty();
        response.Data.Status.Value.ShouldBe("teleported");
        response.Data.Id.ShouldBe(9007199254740993);
    }

    [Theory]
    [InlineData("status", "\"failed\"", true)]
    [InlineData("error", "\"The carrier refused\"", true)]
    [InlineData("errorCode", "30007", true)]
    [InlineData("status", "\"sent\"", false)]
    [InlineData("status", "\"teleported\"", false)]
    [InlineData("error", "null", false)]
    [InlineData("brandNew", "\"failed\"", false)]
    public async Task A_201_that_says_that_the_message_failed_shows_it(string member, string value, bool reported)
    {
        JsonObject served = JsonNode.Parse(Stub.Response.Body!)!.AsObject();
        JsonObject data = served["data"]!.AsObject();
        (data["status"], data["error"], data["errorCode"]) = ("sent", null, null);
        data[member] = JsonNode.Parse(value);

        SendMessageResponse response = await ReceiveAsync(served.ToJsonString());

        response.ReportsFailure.ShouldBe(reported);
        Differences(served.ToJsonString(), response).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_201_without_a_message_says_nothing_of_a_failure() => (await ReceiveAsync("{}")).ReportsFailure.ShouldBeFalse();

    [Fact]
    public void What_follows_from_other_members_is_no_part_of_the_JSON() =>
        typeof(SendMessageResponse).GetProperty(nameof(SendMessageResponse.ReportsFailure))!.IsDefined(typeof(JsonIgnoreAttribute), inherit: false).ShouldBeTrue();

    private async Task<SendMessageResponse> ReceiveAsync(string body)
    {
        Uri url = await wire.ServeAsync(Stub with { Response = Stub.Response with { Body = body } });
        using ClerkClient client = Client(url);
        return await client.SendMessageAsync(Smallest, cancellationToken: TestContext.Current.CancellationToken);
    }

    private static SendMessageRequest Smallest => new() { Sender = "a", MediaUrls = [], Recipients = ["b"], Body = "c" };

    private static IReadOnlyList<string> Differences(string served, SendMessageResponse typed)
    {
        using JsonDocument document = JsonDocument.Parse(served);
        return TypedComparison.Differences(document.RootElement, typed);
    }

    private static ClerkClient Client(Uri url) => new(new ClerkClientOptions { BaseUrl = url, ApiKey = "placeholder" });
}
