using System.Globalization;
using static MessagingClients.Specs.Cases.RepeatWire;

namespace MessagingClients.Specs.Cases;

/// <summary>A first answer that settles what became of the message: no second request may leave, though a success waits.</summary>
internal static class RepeatsOfFinal
{
    private static readonly int[] Rejections = [302, 400, 403, 404, 409, 421, 422, 425];

    public static IEnumerable<Repeat> Of(RepeatWire wire) =>
    [
        .. Rejections.Select(status => new Repeat(
            $"{status.ToString(CultureInfo.InvariantCulture)}-then-success", [Answer(status, "Retry-After: 1"), wire.Success], FaultWire.Rejected(status))),
        new("success-then-success", [wire.Success, wire.Success], wire.Accepted),
        new("unreadable-success-then-success", [wire.UnreadableSuccess, wire.Success], wire.AcceptedUnread),
    ];
}
