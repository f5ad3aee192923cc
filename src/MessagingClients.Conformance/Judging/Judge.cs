using System.Text.Json;
using System.Text.Json.Nodes;
using MessagingClients.Conformance.Prerequisites;
using MessagingClients.Conformance.Processes;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Judging;

/// <summary>
/// Judges what went over the wire against the document as published. The judge itself is JavaScript (Ajv) and shares no
/// code with the clients; this class asks it, one question at a time.
/// </summary>
public sealed class Judge : IAsyncDisposable
{
    private readonly JudgeProcess _process;
    private readonly SemaphoreSlim _turn = new(1);
    private int _asked;

    private Judge(JudgeProcess process) => _process = process;

    /// <summary>Whether the process of the judge has ended, so that no verdict comes any more.</summary>
    public bool HasEnded => _process.HasEnded;

    /// <summary>Starts a judge, which ends with this process at the latest.</summary>
    /// <returns>The judge.</returns>
    /// <exception cref="MissingPrerequisiteException">Node.js is missing.</exception>
    public static Judge Start() => new(JudgeProcess.Start());

    /// <summary>Judges a request as it was received.</summary>
    /// <param name="document">The file with the document as published.</param>
    /// <param name="basePath">What stood before the path of the document, such as <c>/clerk</c>.</param>
    /// <param name="request">The request.</param>
    /// <returns>What it breaks; nothing where it keeps the document.</returns>
    /// <exception cref="InvalidOperationException">The judge could not come to a verdict.</exception>
    public Task<IReadOnlyList<Finding>> JudgeRequestAsync(string document, string basePath, RecordedRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return AskAsync(Question(document, basePath, request));
    }

    /// <summary>Judges a request as it was received, and whether it says what the caller gave: parameters, and a body that is no JSON.</summary>
    /// <param name="document">The file with the document as published.</param>
    /// <param name="basePath">What stood before the path of the document, such as <c>/clerk</c>.</param>
    /// <param name="request">The request.</param>
    /// <param name="asked">What the caller gave.</param>
    /// <returns>What it breaks; nothing where it keeps the document.</returns>
    /// <exception cref="InvalidOperationException">The judge could not come to a verdict.</exception>
    public Task<IReadOnlyList<Finding>> JudgeRequestAsync(string document, string basePath, RecordedRequest request, CaseRequest asked)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(asked);
        JsonObject question = Question(document, basePath, request);
        question["parameters"] = Parameters(asked.Parameters);
        if (asked.Body.Length > 0)
        {
            question["asked"] = asked.Body;
        }

        return AskAsync(question);
    }

    /// <summary>Judges values of parameters, whatever request is to carry them.</summary>
    /// <param name="document">The file with the document as published.</param>
    /// <param name="method">The method of the operation.</param>
    /// <param name="path">The path template of the operation.</param>
    /// <param name="parameters">What is given outside the path.</param>
    /// <returns>What they break; nothing where they keep the document.</returns>
    /// <exception cref="InvalidOperationException">The judge could not come to a verdict.</exception>
    public Task<IReadOnlyList<Finding>> JudgeParametersAsync(string document, string method, string path, IReadOnlyList<CaseParameter> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return AskAsync(new JsonObject
        {
            ["ask"] = "parameters",
            ["document"] = document,
            ["method"] = method,
            ["path"] = path,
            ["parameters"] = Parameters(parameters),
        });
    }

    /// <summary>Judges the value of a body, however a request is to carry it.</summary>
    /// <param name="document">The file with the document as published.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="body">The value as JSON; empty for none.</param>
    /// <returns>What it breaks; nothing where it keeps the document.</returns>
    /// <exception cref="InvalidOperationException">The judge could not come to a verdict.</exception>
    public Task<IReadOnlyList<Finding>> JudgeBodyAsync(string document, CaseOperation operation, string body)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return AskAsync(new JsonObject
        {
            ["ask"] = "body",
            ["document"] = document,
            ["method"] = operation.Method,
            ["path"] = operation.PathTemplate,
            ["mediaType"] = operation.RequestMediaType,
            ["body"] = body,
        });
    }

    /// <summary>Judges a whole answer.</summary>
    internal Task<IReadOnlyList<Finding>> JudgeResponseAsync(string document, CaseOperation operation, ServedAnswer answer) =>
        JudgeResponseAsync(document, operation.Method, operation.PathTemplate, answer.Status, answer.MediaType, answer.Body ?? default);

    /// <summary>Judges an answer before it is served.</summary>
    /// <param name="document">The file with the document as published.</param>
    /// <param name="method">The method of the operation.</param>
    /// <param name="path">The path template of the operation.</param>
    /// <param name="status">The status of the answer.</param>
    /// <param name="mediaType">The media type of the body, or <see langword="null"/> for none.</param>
    /// <param name="body">The body.</param>
    /// <returns>What it breaks; nothing where it keeps the document.</returns>
    /// <exception cref="InvalidOperationException">The judge could not come to a verdict.</exception>
    public Task<IReadOnlyList<Finding>> JudgeResponseAsync(
        string document, string method, string path, int status, string? mediaType, ReadOnlyMemory<byte> body) =>
        AskAsync(new JsonObject
        {
            ["ask"] = "response",
            ["document"] = document,
            ["method"] = method,
            ["path"] = path,
            ["status"] = status,
            ["mediaType"] = mediaType,
            ["body"] = Convert.ToBase64String(body.Span),
        });

    /// <summary>Lists the formats of a document that the judge does not know, and therefore does not check.</summary>
    /// <param name="document">The file with the document as published.</param>
    /// <returns>One finding for each, at <c>format/NAME</c>.</returns>
    /// <exception cref="InvalidOperationException">The judge could not read the document.</exception>
    public Task<IReadOnlyList<Finding>> FindUnknownFormatsAsync(string document) =>
        AskAsync(new JsonObject { ["ask"] = "formats", ["document"] = document });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync().ConfigureAwait(false);
        _turn.Dispose();
    }

    private static JsonObject Question(string document, string basePath, RecordedRequest request) => new()
    {
        ["ask"] = "request",
        ["document"] = document,
        ["basePath"] = basePath,
        ["method"] = request.Method,
        ["target"] = request.Target,
        ["headers"] = new JsonArray([.. request.Headers.Select(header => new JsonArray(header.Key, header.Value))]),
        ["body"] = Convert.ToBase64String(request.Body.Span),
    };

    private static JsonArray Parameters(IReadOnlyList<CaseParameter> parameters) =>
        new([.. parameters.Select(parameter => new JsonArray(parameter.Place, parameter.Name, parameter.Json))]);

    private async Task<IReadOnlyList<Finding>> AskAsync(JsonObject question)
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            int id = ++_asked;
            question["id"] = id;
            return Read(await _process.AskAsync(question.ToJsonString()).ConfigureAwait(false), id);
        }
        finally
        {
            _turn.Release();
        }
    }

    private static Finding[] Read(string reply, int id)
    {
        using JsonDocument read = JsonDocument.Parse(reply);
        JsonElement root = read.RootElement;
        if (root.GetProperty("id").GetInt32() != id || root.TryGetProperty("fault", out _))
        {
            throw new InvalidOperationException($"The judge came to no verdict: {reply}");
        }

        return
        [
            .. root.GetProperty("findings").EnumerateArray().Select(finding =>
                new Finding(finding.GetProperty("where").GetString()!, finding.GetProperty("message").GetString()!)),
        ];
    }
}
