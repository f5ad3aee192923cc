using System.Text;
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
    /// <returns>The request.</returns>
    public async Task<RecordedRequest> TakeJudgedAsync(Uri baseUrl, string document)
    {
        RecordedRequest request = (await _engine.TakeAsync(baseUrl.AbsolutePath)).ShouldHaveSingleItem();
        (await _judge.JudgeRequestAsync(document, baseUrl.AbsolutePath, request)).ShouldBeEmpty();
        request.Matched.ShouldBeTrue();
        return request;
    }

    /// <summary>Judges a response that a document shows by the schema of the same document.</summary>
    /// <param name="document">The document as published.</param>
    /// <param name="shown">The response.</param>
    /// <returns>What is wrong with it.</returns>
    public Task<IReadOnlyList<Finding>> JudgeResponseAsync(string document, DocumentedBody shown)
    {
        string[] operation = shown.Operation.Split(' ');
        return _judge.JudgeResponseAsync(document, operation[0], operation[1], shown.Status!.Value, shown.MediaType, Encoding.UTF8.GetBytes(shown.Body ?? ""));
    }

    /// <summary>Judges a request as it was recorded.</summary>
    /// <param name="document">The document as published.</param>
    /// <param name="request">The request.</param>
    /// <returns>What is wrong with it.</returns>
    public Task<IReadOnlyList<Finding>> JudgeRequestAsync(string document, RecordedRequest request) =>
        _judge.JudgeRequestAsync(document, "", request);

    public async ValueTask DisposeAsync()
    {
        await _judge.DisposeAsync();
        await _engine.DisposeAsync();
    }
}
