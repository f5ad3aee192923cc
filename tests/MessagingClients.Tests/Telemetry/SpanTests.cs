using System.Diagnostics;

namespace MessagingClients.Tests.Telemetry;

/// <summary>One span for each call, after OpenTelemetry's conventions for HTTP clients.</summary>
[Collection(nameof(Observed))]
public sealed class SpanTests : IDisposable
{
    private readonly TelemetryCollector _collector = new();

    public static TheoryData<string, string, Outcome> Failures => new()
    {
        { "422", "422", Outcome.Rejected },
        { "503", "503", Outcome.Unknown },
        { "unreadable", "unreadable", Outcome.Accepted },
        { "refused", "connection_error", Outcome.NotSent },
        { "no name", "name_resolution_error", Outcome.NotSent },
        { "broken", "System.NotSupportedException", Outcome.NotSent },
        { "deadline", "timeout", Outcome.Unknown },
        { "no key", "not_sent", Outcome.NotSent },
    };

    public void Dispose() => _collector.Dispose();

    [Fact]
    public async Task A_success_is_one_span_with_these_attributes()
    {
        using RetryProbe probe = new(ProbeKind.Plain);

        await probe.SendAsync();

        Activity span = _collector.Spans.ShouldHaveSingleItem();
        (span.Source.Name, span.DisplayName, span.Kind, span.Status).ShouldBe(("MessagingClients", "POST /probe", ActivityKind.Client, ActivityStatusCode.Unset));
        span.TagObjects.ShouldBe(
        [
            new("http.request.method", "POST"), new("url.template", "/probe"), new("server.address", "example.com"), new("server.port", 443),
            new("messaging_clients.provider", "Probe"), new("messaging_clients.operation", "probe"),
            new("messaging_clients.outcome", "Accepted"), new("http.response.status_code", 201),
        ]);
        span.Events.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_is_told_by_its_kind_and_its_outcome(string what, string error, Outcome outcome)
    {
        RetryProbe? probe = null;
        using (probe = new(ProbeKind.Plain, Happening(what, () => probe!.Time.Advance(TimeSpan.FromSeconds(100)))) { Configure = options => Configure(options, what) })
        {
            await Should.ThrowAsync<ApiException>(() => probe.SendAsync());
        }

        Activity span = _collector.Spans.ShouldHaveSingleItem();
        span.Status.ShouldBe(ActivityStatusCode.Error);
        span.StatusDescription.ShouldBeNull();
        span.GetTagItem("error.type").ShouldBe(error);
        span.GetTagItem("messaging_clients.outcome").ShouldBe(outcome.ToString());
    }

    [Fact]
    public async Task A_repeat_is_an_event_of_the_span()
    {
        using RetryProbe probe = new(ProbeKind.Keyed, Step.Answer(503), Step.Reset());

        await probe.SendAsync();

        Activity span = _collector.Spans.ShouldHaveSingleItem();
        span.GetTagItem("http.request.resend_count").ShouldBe(2);
        span.Events.Select(told => told.Name).ShouldBe(["retry", "retry"]);
        span.Events.First().Tags.ShouldBe([new("error.type", "503"), new("messaging_clients.attempt", 1), new("messaging_clients.wait", 1.0)], ignoreOrder: true);
        span.Events.Last().Tags.ShouldBe([new("error.type", "unknown"), new("messaging_clients.attempt", 2), new("messaging_clients.wait", 2.0)], ignoreOrder: true);
    }

    [Fact]
    public async Task A_cancelled_call_says_so()
    {
        using CancellationTokenSource source = new();
        using RetryProbe probe = new(ProbeKind.Plain, Step.Hang(source.Cancel));

        await Assert.ThrowsAsync<ApiCanceledException>(() => probe.SendUntilAsync(source.Token));

        Activity span = _collector.Spans.ShouldHaveSingleItem();
        (span.Status, span.GetTagItem("error.type"), span.GetTagItem("messaging_clients.outcome")).ShouldBe((ActivityStatusCode.Error, "canceled", "Unknown"));
    }

    [Fact]
    public async Task A_span_stands_between_that_of_the_caller_and_those_of_the_handlers()
    {
        Activity? inside = null;
        using ActivitySource source = new(ClientTelemetry.ActivitySourceName);
        using Activity outer = source.StartActivity("outer").ShouldNotBeNull();
        using RetryProbe probe = new(ProbeKind.Plain, Step.After(() => inside = Activity.Current, Step.Answer(201)));

        await probe.SendAsync();

        inside.ShouldBeSameAs(_collector.Spans.ShouldHaveSingleItem());
        inside.ShouldNotBeNull().Parent.ShouldBeSameAs(outer);
        Activity.Current.ShouldBeSameAs(outer);
    }

    [Fact]
    public async Task Without_a_listener_there_is_no_span()
    {
        _collector.Dispose();
        Activity? inside = null;
        using RetryProbe probe = new(ProbeKind.Plain, Step.After(() => inside = Activity.Current, Step.Answer(201)));

        await probe.SendAsync();

        inside.ShouldBe(Activity.Current);
        _collector.Spans.ShouldBeEmpty();
    }

    private static void Configure(ProbeOptions options, string what)
    {
        options.MaxRetries = 0;
        if (what == "no key")
        {
            (options.Key, options.KeySource) = (null, static _ => throw new InvalidOperationException());
        }
    }

    private static Step Happening(string what, Action pass) => what switch
    {
        "unreadable" => Step.Answer(201, "<html>"),
        "refused" => Step.Refuse(),
        "no name" => Step.Refuse(HttpRequestError.NameResolutionError),
        "broken" => new Step(Leaves: false, static _ => throw new NotSupportedException()),
        "deadline" => Step.Hang(pass),
        "no key" => Step.Answer(201),
        _ => Step.Answer(int.Parse(what, provider: null)),
    };
}
