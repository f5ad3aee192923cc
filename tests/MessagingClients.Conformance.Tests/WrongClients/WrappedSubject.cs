using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>A subject with a handler between client and connections.</summary>
internal sealed class WrappedSubject(ISubject inner, Func<HttpMessageHandler, DelegatingHandler> handler) : ISubject
{
    public string Name => inner.Name;

    public bool Repeats => inner.Repeats;

    public ISubjectClient? Open(CaseOperation operation, SubjectSettings settings) => inner.Open(operation, settings with { Wrap = handler });
}
