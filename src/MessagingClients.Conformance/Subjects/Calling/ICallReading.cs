namespace MessagingClients.Conformance.Subjects.Calling;

/// <summary>How the results and exceptions of one kind of client are read.</summary>
internal interface ICallReading
{
    /// <summary>Reads what a call returned.</summary>
    Observation Returned(object? result);

    /// <summary>Reads what a call threw.</summary>
    Observation Thrown(Exception exception, CancellationToken cancellationToken);
}
