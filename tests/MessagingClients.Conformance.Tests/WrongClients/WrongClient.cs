using MessagingClients.Conformance.Subjects;

namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>A client with one defect, and who must notice.</summary>
/// <param name="Defect">The defect, as a statement.</param>
/// <param name="Provider">The provider whose client it is, such as <c>clerk</c>.</param>
/// <param name="Oracle">The oracle that must catch it.</param>
/// <param name="Cases">The pattern of the cases in which it shows.</param>
/// <param name="Edits">What is changed in the sources; none where a handler makes the defect.</param>
internal sealed record WrongClient(string Defect, string Provider, string Oracle, string Cases, params IReadOnlyList<SourceEdit> Edits)
{
    /// <summary>Stands between the client and its connections; see <see cref="SubjectSettings.Wrap"/>.</summary>
    public Func<HttpMessageHandler, DelegatingHandler>? Handler { get; init; }
}
