using System.Text;
using System.Text.Json;
using MessagingClients.Testing.Stating;

namespace MessagingClients.Testing.Serving;

/// <summary>Makes the reply of an operation from what a test asked for.</summary>
internal static class ReplyMaker
{
    private const string Page = "<!DOCTYPE html><html><head><title>Bad Gateway</title></head><body>Bad Gateway</body></html>";

    /// <exception cref="ArgumentException">The document does not state the answer.</exception>
    public static Reply Make(StatedOperation operation, FakeAnswer answer)
    {
        Reply reply = Bare(operation, answer);
        return reply with { Headers = [.. reply.Headers, .. answer.Headers] };
    }

    private static Reply Bare(StatedOperation operation, FakeAnswer answer) => answer.Kind switch
    {
        AnswerKind.Documented => Documented(operation, answer.StatusCode!.Value, answer.Example),
        AnswerKind.Own => Own(operation, answer),
        AnswerKind.Undocumented => Reply.Of(answer.StatusCode!.Value, answer.MediaType, answer.Body ?? default),
        AnswerKind.Truncated => Truncated(operation, Status(operation, answer)),
        AnswerKind.NotJson => Reply.Of(Status(operation, answer), "text/html", Page),
        AnswerKind.Empty => Reply.Of(Status(operation, answer), null, ReadOnlyMemory<byte>.Empty),
        AnswerKind.NoConnection => Reply.None with { Fault = ReplyFault.NoConnection },
        AnswerKind.Reset => Reply.None with { Fault = ReplyFault.Reset },
        _ => Reply.None with { Fault = ReplyFault.Hang },
    };

    private static int Status(StatedOperation operation, FakeAnswer answer) => answer.StatusCode ?? operation.Success.FirstStatus;

    private static Reply Documented(StatedOperation operation, int status, string? name)
    {
        StatedAnswer stated = Find(operation, status);
        StubExample? example = name is null && stated.Examples is [var first, ..] ? first : stated.Examples.FirstOrDefault(each => each.Name == name);
        return name is null || example is not null
            ? Reply.Of(status, stated.MediaType, example?.Body)
            : throw new ArgumentException(
                $"Expected an example that the document prints for {status} of {operation.Title} ({string.Join(", ", stated.Examples.Select(each => each.Name))}), found '{name}'.", nameof(name));
    }

    private static Reply Own(StatedOperation operation, FakeAnswer answer)
    {
        StatedAnswer stated = Find(operation, answer.StatusCode!.Value);
        return Problem(stated, answer.Body!.Value) is not { } problem
            ? Reply.Of(answer.StatusCode.Value, stated.MediaType, answer.Body.Value)
            : throw new ArgumentException(
                $"Expected a body that satisfies the document for {answer.StatusCode} of {operation.Title}, found one that breaks it: {problem}. Take FakeAnswer.Undocumented to answer with it all the same.", nameof(answer));
    }

    private static string? Problem(StatedAnswer stated, ReadOnlyMemory<byte> body)
    {
        if (stated.MediaType is null)
        {
            return "the document states no body";
        }

        if (!stated.IsJson)
        {
            return $"the document states {stated.MediaType}, which is no JSON";
        }

        (JsonElement? value, string? problem) = StrictJson.Read(body);
        return value is { } read ? stated.Schema?.Check(read).FirstOrDefault()?.ToString() : problem;
    }

    private static StatedAnswer Find(StatedOperation operation, int status) => operation.Find(status)
        ?? throw new ArgumentException(
            $"Expected a status that the document states for {operation.Title} ({string.Join(", ", operation.Answers.Select(each => each.Status))}), found {status}. Take FakeAnswer.Undocumented to answer with it all the same.", nameof(status));

    private static Reply Truncated(StatedOperation operation, int status)
    {
        string body = (operation.Find(status) ?? operation.Success).Examples is [var first, ..] ? first.Body : """{"data":{"id":"text"}}""";
        return Reply.Of(status, operation.Find(status)?.MediaType ?? "application/json", Encoding.UTF8.GetBytes(body)) with { Fault = ReplyFault.Truncated };
    }
}
