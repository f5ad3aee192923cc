using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Subjects;

/// <summary>A kind of client that is under test, such as ours or those of stock generation.</summary>
public interface ISubject
{
    /// <summary>The name of the subject; a column of the report.</summary>
    string Name { get; }

    /// <summary>
    /// Whether its clients say that they repeat requests: then they must do so wherever they may, and others may leave it.
    /// </summary>
    bool Repeats { get; }

    /// <summary>Makes a client for the provider of an operation.</summary>
    /// <param name="operation">The operation that will be called.</param>
    /// <param name="settings">What the client is told.</param>
    /// <returns>The client; <see langword="null"/> where the subject has none for this operation.</returns>
    ISubjectClient? Open(CaseOperation operation, SubjectSettings settings);
}
