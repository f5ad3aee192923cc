using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes;

/// <summary>Where a walk through two documents stands.</summary>
/// <param name="Place">The JSON pointer.</param>
/// <param name="Operation">The operation around it, as <c>POST /messages</c>, or <see langword="null"/>.</param>
/// <param name="Role">Whether it is part of a request or of an answer.</param>
internal sealed record Site(string Place, string? Operation, ModelRoles Role)
{
    public static Site Root { get; } = new("", Operation: null, ModelRoles.None);

    public Site Below(params IReadOnlyList<string> steps) => this with { Place = Place + SpecPointer.Format(steps) };
}
