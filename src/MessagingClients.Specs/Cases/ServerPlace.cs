using System.Globalization;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>
/// The place of an operation in a run against a real server: <c>x-against</c> of the overlay. What a case sends comes from
/// the document alone; an overlay says when, and what the server must have by then.
/// </summary>
internal sealed record ServerPlace(int Order, IReadOnlyList<ServerNeed> Needs, string? LeftOut, string? Unwritable)
{
    private const string Extension = "x-against";
    private const string Forms = "{order: NUMBER}, {needs: [{method: POST, path: /x, body: {}}]}, {leave-out: REASON} or {unwritable: REASON}";
    private static readonly string[] Known = ["order", "needs", "leave-out", "unwritable"];

    /// <exception cref="SpecException">The extension has another form.</exception>
    public static ServerPlace Of(OperationNode node) => node.Operation[Extension] switch
    {
        null => new ServerPlace(0, [], null, null),
        SpecObject stated when stated.Members.All(member => Known.Contains(member.Name)) =>
            new ServerPlace(Number(stated), [.. stated.Items("needs").Select(Need)], Reason(stated["leave-out"]), Reason(stated["unwritable"])),
        { } other => throw Wrong(other),
    };

    private static int Number(SpecObject stated) => stated["order"] switch
    {
        null => 0,
        SpecScalar scalar when int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) => number,
        { } other => throw Wrong(other),
    };

    private static string? Reason(SpecNode? stated) => stated is null ? null : stated.AsText() is { Length: > 0 } reason ? reason : throw Wrong(stated);

    private static ServerNeed Need(SpecNode stated) => (stated.Text("method"), stated.Text("path")) is ({ Length: > 0 } method, ['/', ..] and var path)
        ? new ServerNeed(method, path, stated.Value("body") is { } body ? CaseJson.Write(body) : "")
        : throw Wrong(stated);

    private static SpecException Wrong(SpecNode stated) =>
        new(DiagnosticCodes.Extension, stated.Location, $"Expected {Extension} to be {Forms}, found another form. Correct the overlay.");
}
