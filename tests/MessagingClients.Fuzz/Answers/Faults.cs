using FsCheck;
using FsCheck.Fluent;

namespace MessagingClients.Fuzz.Answers;

/// <summary>Makes what goes wrong.</summary>
internal static class Faults
{
    private static readonly Gen<FaultKind> Kind = Gen.Frequency(
        (8, Gen.Constant(FaultKind.Throws)),
        (2, Gen.Constant(FaultKind.CallerCancels)),
        (2, Gen.Constant(FaultKind.CallerCancelsThenThrows)),
        (1, Gen.Constant(FaultKind.CallerCancelsUnheeded)),
        (2, Gen.Constant(FaultKind.DeadlinePasses)),
        (1, Gen.Constant(FaultKind.AttemptTimePasses)),
        (1, Gen.Constant(FaultKind.DeadlinePassesUnheeded)));

    private static readonly Gen<FaultPoint> Point = Gen.Frequency(
        (3, Gen.Constant(FaultPoint.BeforeRequest)),
        (3, Gen.Constant(FaultPoint.AfterRequest)),
        (1, Gen.Constant(FaultPoint.OpeningBody)),
        (6, Gen.Constant(FaultPoint.InBody)));

    private static readonly Fault[] Singular =
    [
        new(FaultPoint.BeforeCall, FaultKind.CallerCancels),
        new(FaultPoint.AfterRequest, FaultKind.SendsTwice),
        new(FaultPoint.AfterRequest, FaultKind.GivesNothing),
    ];

    /// <summary>A fault, or most times none.</summary>
    public static Gen<Fault?> Any { get; } = Gen.Frequency(
        (13, Gen.Constant<Fault?>(null)),
        (6, Ordinary),
        (1, Gen.Elements<Fault?>(Singular)));

    private static Gen<Fault?> Ordinary => Gen.Zip(
        Gen.Zip(Point, Kind, (point, kind) => new Fault(point, kind)),
        Gen.Zip(Gen.Elements<string>(Failures.Names), Gen.Choose(0, 1 << 20)),
        (fault, rest) => (Fault?)(fault with { Failure = rest.Item1, Offset = rest.Item2 }));
}
