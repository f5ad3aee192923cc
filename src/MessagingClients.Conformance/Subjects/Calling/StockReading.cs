using System.Text;

namespace MessagingClients.Conformance.Subjects.Calling;

/// <summary>Reads stock clients, which say nothing of an outcome, nor of the status of a success.</summary>
internal sealed class StockReading : ICallReading
{
    public Observation Returned(object? result) => new(ObservedEnd.Returned) { Typed = result };

    public Observation Thrown(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        ArgumentException => new Observation(ObservedEnd.Refused) { Exception = exception },
        OperationCanceledException when cancellationToken.IsCancellationRequested =>
            new Observation(ObservedEnd.Canceled) { Exception = exception },
        _ when StockType.IsException(exception.GetType()) => Stated(exception),
        _ => new Observation(ObservedEnd.Escaped) { Exception = exception },
    };

    private static Observation Stated(Exception exception) => new(ObservedEnd.Threw)
    {
        Status = ObservedMember.Read<int?>(exception, "StatusCode"),
        Typed = ObservedMember.Read<object>(exception, "Result"),
        Raw = ObservedMember.Read<string>(exception, "Response") is { } response ? Encoding.UTF8.GetBytes(response) : null,
        Exception = exception,
    };
}
