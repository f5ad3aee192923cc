using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Subjects;

/// <summary>One client under test. Several calls may run on it at once.</summary>
public interface ISubjectClient : IDisposable
{
    /// <summary>Makes one call. Whatever the client throws is part of what is observed.</summary>
    /// <param name="request">What the caller asks for.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <returns>What the caller saw.</returns>
    Task<Observation> CallAsync(CaseRequest request, CancellationToken cancellationToken);
}
