using System.Globalization;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Lowering;

/// <summary>The statuses that an answer of a document is for.</summary>
internal static class StatedStatus
{
    /// <summary>
    /// The ranges of an answer. <c>default</c> is for every failure that has no answer of its own, and for the successes where the
    /// document states none.
    /// </summary>
    /// <exception cref="SpecException">It is no status.</exception>
    public static IReadOnlyList<(int From, int Through)> Ranges(SpecMember answer, OperationNode node) => answer.Name switch
    {
        "default" when HasSuccess(node) => [(0, 999)],
        "default" => [(200, 299), (0, 999)],
        [var digit and >= '1' and <= '5', 'X' or 'x', 'X' or 'x'] => [((digit - '0') * 100, ((digit - '0') * 100) + 99)],
        [_, _, _] when int.TryParse(answer.Name, NumberStyles.None, CultureInfo.InvariantCulture, out int status) => [(status, status)],
        _ => throw new SpecException(
            DiagnosticCodes.Invalid, answer.Location, $"Expected a status such as 404, a range such as 4XX or 'default' for an answer, found '{answer.Name}'. Correct it by the overlay."),
    };

    /// <summary>Whether an operation states a success by its status.</summary>
    private static bool HasSuccess(OperationNode node) => node.Operation.Members("responses").Any(answer => answer.Name.StartsWith('2'));
}
