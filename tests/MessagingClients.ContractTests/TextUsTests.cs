using System.Text.Json;
using System.Text.Json.Nodes;
using MessagingClients.Conformance.Typed;
using MessagingClients.Specs.Stubs;
using MessagingClients.TestKit;
using MessagingClients.TextUs;

namespace MessagingClients.ContractTests;

public sealed class TextUsTests(Wire wire)
{
    private static readonly string Document = Repository.File("specs", "textus", "openapi.yaml");
    private static readonly Stub Stub = StubCompiler.Compile(Document)[^1];

    public static TheoryData<string> Examples => [.. TextUsExamples.All.Keys];

    [Fact]
    public void Every_printed_request_has_its_example() =>
        Directory.GetFiles(Folder(), "*.request.json").Select(file => Path.GetFileName(file).Split('.')[0])
            .ShouldBe(TextUsExamples.All.Keys, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task A_printed_request_goes_out_as_printed_and_its_answer_comes_back_typed(string example)
    {
        (int status, SendMessageRequest request) = TextUsExamples.All[example];
        string? answer = Printed(example, $"{status}");
        Uri url = await wire.ServeAsync(Stub with { Response = new StubResponse(status, answer is null ? null : Stub.Response.MediaType, answer) });
        using TextUsClient client = Client(url);

        if (status < 300)
        {
            ApiResponse<Message?> response = await client.SendMessageWithResponseAsync("my_account", request, cancellationToken: TestContext.Current.CancellationToken);
            response.StatusCode.ShouldBe(status);
            Differences(answer, response.Value).ShouldBeEmpty();
        }
        else
        {
            ApiException exception = await Should.ThrowAsync<ApiException>(() => client.SendMessageAsync("my_account", request));
            (exception.StatusCode, exception.Outcome).ShouldBe((status, Outcome.Rejected));
        }

        JsonNode.DeepEquals(await wire.TakeJudgedAsync(url, Document), JsonNode.Parse(Printed(example, "request")!)).ShouldBeTrue();
    }

    [Fact]
    public async Task Several_attachments_are_refused_before_sending()
    {
        Uri url = await wire.ServeAsync(Stub);
        using TextUsClient client = Client(url);
        NewAttachment attachment = new() { MediaUrl = "https://example.com/a.png", ContentType = "image/png" };

        (await Should.ThrowAsync<ArgumentException>(() => client.SendMessageAsync("a", new() { To = "+1", Attachments = [attachment, attachment] })))
            .Message.ShouldStartWith("attachments: expected at most 1 items, found 2.");
    }

    [Fact]
    public async Task An_undocumented_channel_is_refused_before_sending()
    {
        Uri url = await wire.ServeAsync(Stub);
        using TextUsClient client = Client(url);

        (await Should.ThrowAsync<ArgumentException>(() => client.SendMessageAsync("a", new() { To = "+1", Channel = "pigeon" })))
            .Message.ShouldStartWith("channel: expected one of sms, whatsapp, found another value.");
    }

    private static string Folder() => Repository.File("specs", "textus", "examples");

    private static string? Printed(string example, string part)
    {
        string file = Path.Combine(Folder(), $"{example}.{part}.json");
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }

    private static IReadOnlyList<string> Differences(string? served, Message? typed)
    {
        using JsonDocument document = JsonDocument.Parse(served ?? "null");
        return TypedComparison.Differences(document.RootElement, typed);
    }

    private static TextUsClient Client(Uri url) => new(new TextUsClientOptions { BaseUrl = url, Token = "placeholder" });
}
