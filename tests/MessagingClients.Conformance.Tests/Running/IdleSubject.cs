using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Running;

/// <summary>Clients that send nothing and say that all went well; one of them can end the engine.</summary>
internal sealed class IdleSubject : ISubject
{
    private int _opened;

    public string Name => "idle";

    public bool Repeats => false;

    public bool HasMethod { get; init; } = true;

    /// <summary>The number of the client that ends the engine; 0 for none.</summary>
    public int ShutsDownAt { get; init; }

    public ISubjectClient? Open(CaseOperation operation, SubjectSettings settings) =>
        HasMethod ? new IdleClient(Interlocked.Increment(ref _opened) == ShutsDownAt ? new Uri(settings.BaseUrl, "/__admin/shutdown") : null) : null;
}
