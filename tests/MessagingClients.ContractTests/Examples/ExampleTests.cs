using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MessagingClients.Conformance.Typed;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Stubs;
using MessagingClients.TestKit;

namespace MessagingClients.ContractTests.Examples;

/// <summary>Every body that the documents show: the requests as they leave the clients, the responses as callers see them.</summary>
public sealed class ExampleTests(Wire wire)
{
    public static TheoryData<string> ProviderNames => [.. Providers.All.Select(provider => provider.Name)];

    [Theory]
    [MemberData(nameof(ProviderNames))]
    public void Every_request_of_a_document_is_written_by_hand_once(string provider) =>
        Providers.Find(provider).Examples.ShouldBe(DocumentedBodies.Read(ExampleCase.Document(provider)).Requests.Select(body => body.Name), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(ExampleCase.Requests), MemberType = typeof(ExampleCase))]
    public async Task Request(string provider, string example)
    {
        string document = ExampleCase.Document(provider);
        Uri url = await wire.ServeAsync([.. StubCompiler.Compile(document)]);

        Reply reply = await Providers.Find(provider).SendAsync(url, example);

        RecordedRequest request = await wire.TakeJudgedAsync(url, document);
        JsonNode.DeepEquals(JsonNode.Parse(request.Body.Span), Shown(provider, example)).ShouldBeTrue();
        Snapshot.MatchCase(ExampleText.Of(request, url) + ExampleText.Of(reply), [("provider", provider), ("example", example)]);
    }

    [Theory]
    [MemberData(nameof(ExampleCase.Responses), MemberType = typeof(ExampleCase))]
    public async Task Response(string provider, int status, string example)
    {
        DocumentedBody shown = ExampleCase.Response(provider, status, example);
        (await wire.JudgeResponseAsync(ExampleCase.Document(provider), shown)).ShouldBeEmpty();
        Stub stub = StubCompiler.Compile(ExampleCase.Document(provider))[^1];
        Uri url = await wire.ServeAsync(stub with { Response = new StubResponse(status, shown.MediaType, shown.Body) });

        Reply reply = await Providers.Find(provider).SendAsync(url, Providers.Find(provider).Examples.First());

        reply.Status.ShouldBe(status);
        Differences(shown.Body, reply.Body).ShouldBeEmpty();
        Snapshot.MatchCase(ExampleText.Of(reply), [("provider", provider), ("status", status), ("example", example)]);
    }

    [Fact]
    public async Task An_example_that_breaks_its_own_document_is_a_finding_and_is_not_sent()
    {
        byte[] shown = Encoding.UTF8.GetBytes(ExampleCase.Request("openphone", "composed").Body!);
        KeyValuePair<string, string>[] headers = [new("Authorization", "placeholder"), new("Content-Type", "application/json"), new("Accept", "application/json")];
        RecordedRequest request = new(DateTimeOffset.UnixEpoch, "POST", "/v1/messages", headers, shown, Matched: true);

        (await wire.JudgeRequestAsync(ExampleCase.Document("openphone"), request)).ShouldHaveSingleItem().Where.ShouldBe("body/phoneNumberId");
    }

    private static JsonObject Shown(string provider, string example)
    {
        JsonObject shown = JsonNode.Parse(ExampleCase.Request(provider, example).Body!)!.AsObject();
        if (provider == "openphone")
        {
            shown.Remove("phoneNumberId");
        }

        return shown;
    }

    private static IReadOnlyList<string> Differences(string? served, object? typed)
    {
        using JsonDocument document = JsonDocument.Parse(served ?? "null");
        return TypedComparison.Differences(document.RootElement, typed);
    }
}
