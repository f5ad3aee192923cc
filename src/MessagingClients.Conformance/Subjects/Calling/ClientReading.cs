namespace MessagingClients.Conformance.Subjects.Calling;

/// <summary>Reads our clients: by the names of public members, which their documentation states.</summary>
internal sealed class ClientReading : ICallReading
{
    private const string Outcome = "Outcome";
    private const string StatusCode = "StatusCode";
    private const string Attempts = "Attempts";

    public Observation Returned(object? result) => result is null
        ? new Observation(ObservedEnd.Returned)
        : new Observation(ObservedEnd.Returned)
        {
            Status = ObservedMember.Read<int?>(result, StatusCode),
            Attempts = ObservedMember.Read<int?>(result, Attempts),
            Typed = ObservedMember.Read<object>(result, "Value"),
        };

    public Observation Thrown(Exception exception, CancellationToken cancellationToken) =>
        (exception, ObservedMember.Read<object>(exception, Outcome)) switch
        {
            (ArgumentException, _) => new Observation(ObservedEnd.Refused) { Exception = exception },
            (OperationCanceledException, { } outcome) => Stated(ObservedEnd.Canceled, exception, outcome),
            (_, { } outcome) => Stated(ObservedEnd.Threw, exception, outcome),
            _ => new Observation(ObservedEnd.Escaped) { Exception = exception },
        };

    private static Observation Stated(ObservedEnd end, Exception exception, object outcome) => new(end)
    {
        Outcome = outcome.ToString(),
        Status = ObservedMember.Read<int?>(exception, StatusCode),
        Attempts = ObservedMember.Read<int?>(exception, Attempts),
        Typed = ObservedMember.Read<object>(exception, "Error"),
        Raw = ObservedMember.Read<ReadOnlyMemory<byte>?>(exception, "RawBody"),
        Exception = exception,
    };
}
