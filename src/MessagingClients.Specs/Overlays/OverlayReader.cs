using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Overlays.Paths;

namespace MessagingClients.Specs.Overlays;

/// <summary>Reads an overlay. We ask for more than its specification does: each action says why it is there.</summary>
internal static class OverlayReader
{
    public static IReadOnlyList<OverlayAction> Read(SpecObject overlay)
    {
        if (overlay.Text("overlay") is not { } version || !version.StartsWith("1.0.", StringComparison.Ordinal))
        {
            throw Fault(overlay["overlay"] ?? overlay, "Expected 'overlay' to be a version of 1.0.");
        }

        if (overlay["actions"] is not SpecArray { Items.Count: > 0 } actions)
        {
            throw Fault(overlay["actions"] ?? overlay, "Expected 'actions' with at least one action.");
        }

        return [.. actions.Items.Select(ReadAction)];
    }

    private static OverlayAction ReadAction(SpecNode node)
    {
        if (node is not SpecObject action || action["target"] is not SpecScalar { Kind: ScalarKind.Text } target)
        {
            throw Fault(node, "Expected an action with a 'target'.");
        }

        if (string.IsNullOrWhiteSpace(action.Text("description")))
        {
            throw Fault(action, "Expected a 'description' that says why the document is corrected here.");
        }

        SpecNode? update = action.Flag("remove") ? null : action["update"] ?? throw Fault(action, "Expected 'update' or 'remove: true'.");
        return new OverlayAction(ReadTarget(target), update, target.Location);
    }

    private static JsonPath ReadTarget(SpecScalar target)
    {
        try
        {
            return JsonPath.Parse(target.Text);
        }
        catch (FormatException exception)
        {
            throw Fault(target, $"'{target.Text}' is not a JSONPath (RFC 9535): {exception.Message}.");
        }
    }

    private static SpecException Fault(SpecNode place, string message) =>
        new(DiagnosticCodes.Overlay, place.Location, message);
}
