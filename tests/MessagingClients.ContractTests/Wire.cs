using System.Text.Json.Nodes;
using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.WireMock;
using MessagingClients.ContractTests;
using MessagingClients.Specs.Stubs;

[assembly: AssemblyFixture(typeof(Wire))]

namespace MessagingClients.ContractTests;

/// <summary>One engine and one judge for all tests; each test has a base path of its own and takes its requests away.</summary>
public sealed class Wire : IAsyncLifetime
{
    private WireMockEngine _engine = null!;
    private Judge _judge = null!;

    public async ValueTask InitializeAsync()
    {
        _engine = await WireMockEngine.StartAsync();
        _judge = Judge.Start();
    }

    /// <summary>Serves stubs below a path of their own.</summary>
    /// <param name="stubs">The stubs.</param>
    /// <returns>The base URL for a client.</returns>
    public async Task<Uri> ServeAsync(params Stub[] stubs)
    {
        string basePath = $"/c/{Guid.NewGuid():N}";
        await _engine.AddAsync(WireMockMapping.Of(stubs, basePath));
        return new Uri(_engine.Url, basePath);
    }

    /// <summary>Takes the one request that was sent, after the judge has found nothing in it.</summary>
    /// <param name="baseUrl">What <see cref="ServeAsync"/> gave.</param>
    /// <param name="document">The document as published.</param>
    /// <returns>The body of the request.</returns>
    public async Task<JsonNode> TakeJudgedAsync(Uri baseUrl, string document)
    {
        RecordedRequest request = (await _engine.TakeAsync(baseUrl.AbsolutePath)).ShouldHaveSingleItem();
        (await _judge.JudgeRequestAsync(document, baseUrl.AbsolutePath, request)).ShouldBeEmpty();
        request.Matched.ShouldBeTrue();
        return JsonNode.Parse(request.Body.Span)!;
    }

    public async ValueTask DisposeAsync()
    {
        await _judge.DisposeAsync();
        await _engine.DisposeAsync();
    }
}
