using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.Tests.Judging;

[assembly: AssemblyFixture(typeof(JudgeFixture))]

namespace MessagingClients.Conformance.Tests.Judging;

/// <summary>One judge for all tests: it is one long-lived process in earnest as well.</summary>
public sealed class JudgeFixture : IAsyncDisposable
{
    public Judge Judge { get; } = Judge.Start();

    public ValueTask DisposeAsync() => Judge.DisposeAsync();
}
