using MessagingClients.Specs.Apis;

namespace MessagingClients.Specs.Changes.Schemas;

/// <summary>What a shift does to a client that was built before: it sends what was allowed, and reads what may come.</summary>
internal static class ShiftRules
{
    /// <summary>For what decides how an answer is read, such as its type.</summary>
    public static Effects OfReading(Shift shift, ModelRoles role) => Effects.OfWire((shift, role) switch
    {
        (Shift.Same, _) => ChangeEffect.None,
        (Shift.Narrowed, ModelRoles.Request) or (Shift.Widened, ModelRoles.Response) or (Shift.Moved, _) => ChangeEffect.Breaking,
        _ => ChangeEffect.Compatible,
    });

    /// <summary>For what a client checks in requests and never in answers, such as a length.</summary>
    public static Effects OfChecking(Shift shift, ModelRoles role) =>
        role == ModelRoles.Response && shift != Shift.Same ? Effects.OfWire(ChangeEffect.Compatible) : OfReading(shift, role);

    /// <summary>The shift from one set of values to another; <see langword="null"/> stands for all there are.</summary>
    public static Shift Between(IReadOnlyCollection<string>? before, IReadOnlyCollection<string>? after) => (before, after) switch
    {
        (null, null) => Shift.Same,
        (null, _) => Shift.Narrowed,
        (_, null) => Shift.Widened,
        _ => Between(lost: before.Except(after).Any(), won: after.Except(before).Any()),
    };

    private static Shift Between(bool lost, bool won) => (lost, won) switch
    {
        (false, false) => Shift.Same,
        (true, false) => Shift.Narrowed,
        (false, true) => Shift.Widened,
        _ => Shift.Moved,
    };
}
