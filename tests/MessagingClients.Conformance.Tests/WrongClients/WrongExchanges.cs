using MessagingClients.Conformance.Tests.WrongClients.Handlers;

namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>Clients that send too often, wait too long, or cannot be used a second time.</summary>
internal static class WrongExchanges
{
    private const string Sends = "sends";
    private const string Deadline = "deadline";
    private const string Reuse = "reuse";

    public static IReadOnlyList<WrongClient> All { get; } =
    [
        new("sends again after a lost connection", "clerk", Sends, "clerk/*/fault/reset-after-request") { Handler = Repeating(status => status is null) },
        new("sends again after a 503", "openphone", Sends, "openphone/*/503/*") { Handler = Repeating(status => status is 503) },
        new("sends again after a 500", "clerk", Sends, "clerk/*/500/*") { Handler = Repeating(status => status is 500) },
        new("sends again after a 429", "textus", Sends, "textus/*/429/*") { Handler = Repeating(status => status is 429) },
        new("sends again after a 408", "myalice", Sends, "myalice/*/408/*") { Handler = Repeating(status => status is 408) },
        new("sends again after a 401", "myalice", Sends, "myalice/*/401/*") { Handler = Repeating(status => status is 401) },
        new("sends again after an unknown 2xx", "solaris", Sends, "solaris/*/299/*") { Handler = Repeating(status => status is > 202 and < 300) },
        new("sends twice from the start", "myalice", Sends, "myalice/*/request/minimal") { Handler = Repeating(status => status is not null) },
        new("sends what it refuses", "openphone", Sends, "openphone/*/request/to-*",
            new SourceEdit("Sending/ApiConnection.cs", "operation.Write(request, options)", "operation.Write(request, new CallOptions { CheckRequest = false })"),
            new SourceEdit("Sending/ApiConnection.cs", "ApiResponse<TResponse> response = new", "operation.Write(request, new CallOptions());\nApiResponse<TResponse> response = new")),
        new("follows a redirect and sends the message there", "clerk", Sends, "clerk/*/fault/redirect-*") { Handler = inner => new RedirectHandler(inner) },
        new("follows a redirect with the key", "myalice", "secrecy", "myalice/*/fault/redirect-*") { Handler = inner => new RedirectHandler(inner) },
        new("follows a redirect to another host without the key", "openphone", "secrecy", "openphone/*/fault/redirect-*") { Handler = inner => new BareRedirectHandler(inner) },
        new("puts the key into a trace", "clerk", "secrecy", "clerk/*/request/minimal") { Handler = inner => new TracingHandler(inner) },

        new("ignores the deadline in the body", "clerk", Deadline, "clerk/*/fault/stall-mid-body",
            new SourceEdit("Sending/Transport.cs", "IsStream(call, response), exchange.Token)", "IsStream(call, response), call.Caller)")),
        new("ignores the deadline before the answer", "openphone", Deadline, "openphone/*/fault/stall-after-request",
            new SourceEdit("Sending/Transport.cs", "invoker.SendAsync(exchange.Message, exchange.Token)", "invoker.SendAsync(exchange.Message, call.Caller)")),
        new("has no deadline", "textus", Deadline, "textus/*/fault/stall-after-request",
            new SourceEdit("Sending/Deadline.cs", ": base(clock.Remaining, clock.Time)", ": base(Timeout.InfiniteTimeSpan, clock.Time)")),
        new("takes another deadline than the one that is set", "myalice", Deadline, "myalice/*/fault/stall-after-request",
            new SourceEdit("Sending/ApiConnection.cs", ": _settings.Timeout;", ": TimeSpan.FromDays(1);")),
        new("ignores the caller's token", "clerk", Deadline, "clerk/*/environment/cancel/while-waiting",
            new SourceEdit("Sending/Deadline.cs", "((Deadline)deadline!).Cancel()", "deadline!.ToString()")),

        new("closes itself after a failure", "clerk", Reuse, "clerk/*/400/*",
            new SourceEdit("Sending/ApiConnection.cs", "ApiResponse<TResponse> response = new", "if (call.Exchange.Status is not (>= 200 and < 300)) { Dispose(); }\nApiResponse<TResponse> response = new")),
        new("refuses to work after an error of the provider", "openphone", Reuse, "openphone/*/400/html-page") { Handler = inner => new LatchingHandler(inner) },
        new("refuses to work after a lost connection", "textus", Reuse, "textus/*/fault/reset-after-request") { Handler = inner => new LatchingHandler(inner) },
        new("answers a second call from memory", "myalice", Sends, "myalice/*/400/*") { Handler = inner => new RememberingHandler(inner) },
    ];

    private static Func<HttpMessageHandler, DelegatingHandler> Repeating(Predicate<int?> again) => inner => new RepeatingHandler(inner, again);
}
