namespace MessagingClients.Specs.Cases;

/// <summary>A case for a real server: what the document allows is sent, and nobody knows before what comes back.</summary>
/// <param name="Case">The case; its answer and its expectation are those of a server that keeps the document.</param>
/// <param name="Needs">What is asked of the server first.</param>
/// <param name="LeftOut">Why the case is not run; <see langword="null"/> where it is.</param>
/// <param name="Sends">How often the request may leave, by the status that each one meets.</param>
public sealed record ServerCase(ContractCase Case, IReadOnlyList<ServerNeed> Needs, string? LeftOut, IReadOnlyDictionary<int, int> Sends)
{
    private const int AnyFailure = 503;

    /// <summary>Why the types of the client cannot write each request of the operation.</summary>
    /// <value>By default <see langword="null"/>: they can.</value>
    public string? Unwritable { get; init; }

    /// <summary>The case with what the server answered.</summary>
    /// <param name="answer">The answer. It is documented where the judge finds nothing wrong with it.</param>
    /// <param name="isRead">Whether the client returned something for it: then that is what came, though it need not have been read.</param>
    /// <returns>The case, with how a call must end by that answer.</returns>
    public ContractCase Answered(ServedAnswer answer, bool isRead)
    {
        ArgumentNullException.ThrowIfNull(answer);
        AnswerReading reading = Reading(answer);
        bool hasRaw = answer.Body is { IsEmpty: false };
        CaseExpectation expectation = AnswerExpectations.Of(answer.Status, reading, hasRaw, Body(answer));
        return Case with
        {
            Answer = answer,
            Expectation = expectation with
            {
                TypedEqual = expectation.TypedEqual || (isRead && reading == AnswerReading.Either && IsJson(answer)),
                RawBody = expectation.RawBody || (hasRaw && reading == AnswerReading.Either),
                MaxSends = MaxSends(answer.Status),
            },
        };
    }

    /// <summary>The case with a server that broke the connection.</summary>
    /// <returns>The case, with how a call must end then.</returns>
    public ContractCase Unanswered() => Case with
    {
        Expectation = new CaseExpectation(CaseEnd.Throws, ExpectedOutcome.Unknown) { MaxSends = MaxSends(AnyFailure) },
    };

    private AnswerReading Reading(ServedAnswer answer) => answer switch
    {
        { IsDocumented: true } => IsJson(answer) || Body(answer) != CaseBody.Json ? AnswerReading.Typed : AnswerReading.Untyped,
        { Status: >= 200 and < 300 } when Case.Answer is ServedAnswer { Body: not null } => AnswerReading.Either,
        _ => AnswerReading.Untyped,
    };

    // What is no JSON is read for the success that the document states first, and is raw elsewhere.
    private CaseBody Body(ServedAnswer answer) => Case.Answer is ServedAnswer expected && expected.Status == answer.Status ? Case.Expectation.Body : CaseBody.Json;

    private int MaxSends(int status) => Sends.TryGetValue(status, out int sends) || (status >= 500 && Sends.TryGetValue(AnyFailure, out sends)) ? sends : 1;

    private static bool IsJson(ServedAnswer answer) => answer.Body is { IsEmpty: false }
        && answer.Headers.Any(header => header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) && header.Value.Contains("json", StringComparison.OrdinalIgnoreCase));
}
