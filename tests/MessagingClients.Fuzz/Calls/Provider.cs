using MessagingClients.Conformance.StandIns;
using MessagingClients.Specs.Stubs;

namespace MessagingClients.Fuzz.Calls;

/// <summary>A provider: how its client is called, and what its document shows of answers.</summary>
/// <param name="Name">The name of the provider's folder below specs.</param>
/// <param name="Call">Makes a client and sends one message.</param>
internal sealed record Provider(string Name, Func<CallSite, CancellationToken, Task<Returned>> Call)
{
    /// <summary>Whether it knows a repeat by a key.</summary>
    public bool HasKey { get; init; }

    /// <summary>Whether it had not processed what it answered with 429.</summary>
    public bool TakesNothingAt429 { get; init; }

    /// <summary>The answers that the document as published shows.</summary>
    public IReadOnlyList<DocumentedBody> Shown { get; } = DocumentedBodies.Read(ProviderSpec.Find(Name).Document).Responses;

    public bool DocumentsBody(int status) => Shown.Any(shown => shown.Status == status && shown.Body is not null);

    public bool DocumentsNoBody(int status) => Shown.Any(shown => shown.Status == status && shown.Body is null);
}
