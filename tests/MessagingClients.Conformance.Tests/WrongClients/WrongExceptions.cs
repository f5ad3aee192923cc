namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>Clients that throw what nobody expects, or say in an exception what nobody may read.</summary>
internal static class WrongExceptions
{
    private const string Contract = "contract-exceptions";
    private const string Secrecy = "secrecy";
    private const string End = "end";

    public static IReadOnlyList<WrongClient> All { get; } =
    [
        new("lets an exception of JSON escape", "clerk", Contract, "clerk/*/201/html-page",
            new SourceEdit("Serialization/ResponseJson.cs", "catch (JsonException exception)", "catch (JsonException exception) when (exception.Data.Count > 0)")),
        new("lets an exception of bad characters escape", "clerk", Contract, "clerk/*/201/lone-surrogate-escape",
            new SourceEdit("Serialization/ResponseJson.cs", "when (exception is InvalidOperationException or NotSupportedException or FormatException)", "when (exception is NotSupportedException)")),
        new("lets an exception of the connection escape", "clerk", Contract, "clerk/*/fault/reset-after-request",
            new SourceEdit("Sending/Transport.cs", "return exchange.Fail(exception);", "if (exception is HttpRequestException) { throw; }\nreturn exchange.Fail(exception);")),
        new("lets an exception of reading escape", "clerk", Contract, "clerk/*/fault/reset-mid-body",
            new SourceEdit("Sending/ResponseReader.cs", "string? defect = body.Defect;", "string? defect = body.Defect; if (_exchange.Cause is IOException) { throw _exchange.Cause; }")),
        new("lets the exception of its own deadline escape", "clerk", Contract, "clerk/*/fault/stall-mid-body",
            new SourceEdit("Sending/ResponseReader.cs", "if (call.Cancellation is", "if (_exchange is { TimedOut: true, Cause: OperationCanceledException }) { throw _exchange.Cause; }\nif (call.Cancellation is")),
        new("lets the exception of the caller's token escape", "clerk", Contract, "clerk/*/environment/cancel/*",
            new SourceEdit("Sending/ResponseReader.cs", "throw new ApiCanceledException(Report(), cancellation, call.Caller);", "throw cancellation;")),
        new("refuses with an exception that is no argument's", "openphone", Contract, "openphone/*/request/to-*",
            new SourceEdit("Operations/JsonBody.cs", "throw violation.ToException(nameof(request));", "throw new FormatException($\"{violation.Member}: expected {violation.Expected}.\");")),
        new("reports the caller's token as a passed deadline", "clerk", End, "clerk/*/environment/cancel/*",
            new SourceEdit("Sending/Exchange.cs", "Cause is not null && _deadline.Caller.IsCancellationRequested", "false")),
        new("reports a passed deadline as the caller's token", "clerk", End, "clerk/*/fault/stall-after-request",
            new SourceEdit("Sending/Exchange.cs", "Cause is not null && _deadline.Caller.IsCancellationRequested", "Cause is not null && _deadline.IsCancellationRequested")),

        new("shows the headers of the request in an exception", "clerk", Secrecy, "clerk/*/400/*",
            new SourceEdit("Sending/ApiConnection.cs", "new ResponseReader(_title,", "new ResponseReader($\"{_title} {call.Exchange.Message.Headers}\",")),
        new("shows the key of an API in an exception", "openphone", Secrecy, "openphone/*/400/html-page",
            new SourceEdit("Sending/ApiConnection.cs", "new ResponseReader(_title,", "new ResponseReader($\"{_title} {call.Exchange.Message}\",")),
        new("shows the body of the request in an exception", "openphone", Secrecy, "openphone/*/400/html-page",
            new SourceEdit("Sending/RequestContent.cs", "private int _state;", "private int _state;\npublic override string ToString() => System.Text.Encoding.UTF8.GetString(_body.Content.Span);"),
            new SourceEdit("Sending/ApiConnection.cs", "new ResponseReader(_title,", "new ResponseReader($\"{_title} {call.Request.Content()}\",")),
        new("shows refused text in an exception", "openphone", Secrecy, "openphone/*/request/to.0-*",
            new SourceEdit("Constraints/TextRule.cs", "_mismatch ??= Violation.Of($\"text that matches {Pattern}\", \"other text\")", "Violation.Of($\"text that matches {Pattern}\", value)")),
        new("keeps the token in the data of an exception", "solaris", Secrecy, "solaris/*/fault/reset-after-request",
            new SourceEdit("Sending/Transport.cs", "return exchange.Fail(exception);", "return exchange.Fail(new HttpRequestException(exchange.Message.Headers.ToString(), exception));"),
            new SourceEdit("Errors/ErrorText.cs", ".Append(inner.GetType())", ".Append(inner)")),
    ];
}
