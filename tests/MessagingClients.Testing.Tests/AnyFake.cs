using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Testing.Tests;

/// <summary>A fake of any provider, for tests that hold for all of them.</summary>
internal sealed class AnyFake(IDisposable owner) : IDisposable
{
    public required HttpMessageHandler Handler { get; init; }

    public required Action<FakeAnswer> Answer { get; init; }

    public required Action Reset { get; init; }

    public required Func<CancellationToken, Task<Uri>> StartServerAsync { get; init; }

    public required Func<IReadOnlyList<RecordedRequest>> Requests { get; init; }

    public required Func<IReadOnlyList<string>> Refusals { get; init; }

    public static AnyFake Open(string provider) => provider switch
    {
        "clerk" => Of(new FakeClerk()),
        "myalice" => Of(new FakeMyAlice()),
        "openphone" => Of(new FakeOpenPhone()),
        "solaris" => Of(new FakeSolaris()),
        _ => Of(new FakeTextUs()),
    };

    /// <summary>The answer that a case serves, as a test of a user's would ask for it.</summary>
    public static FakeAnswer ToAnswer(ServedAnswer served)
    {
        bool isOwn = served is { IsDocumented: true, Body: not null };
        FakeAnswer answer = isOwn ? FakeAnswer.Json(served.Status, System.Text.Encoding.UTF8.GetString(served.Body!.Value.Span)) : FakeAnswer.Raw(served.Status, served.Body, null);
        return served.Headers.Where(header => !isOwn || header.Key != "Content-Type").Aggregate(answer, (each, header) => each.WithHeader(header.Key, header.Value));
    }

    public void Dispose() => owner.Dispose();

    private static AnyFake Of<T>(FakeProvider<T> fake)
        where T : class => new(fake)
    {
        Handler = fake.Handler,
        Answer = fake.Answer,
        Reset = fake.Reset,
        StartServerAsync = fake.StartServerAsync,
        Requests = () => [.. fake.Requests.Select(request => new RecordedRequest(
            DateTimeOffset.UnixEpoch, request.Method, request.Query.Length == 0 ? request.Path : $"{request.Path}?{request.Query}", request.Headers, request.RawBody, request.Refusal is null))],
        Refusals = () => fake.Refusals,
    };
}
