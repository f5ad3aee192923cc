namespace MessagingClients.Specs.Changes;

/// <summary>What a difference does on the two sides that the documents themselves tell of; the source is told by the facts.</summary>
internal readonly record struct Effects(ChangeEffect Wire, ChangeEffect Behaviour)
{
    public static Effects DocOnly { get; }

    public static Effects Unknown { get; } = new(ChangeEffect.Unknown, ChangeEffect.Unknown);

    public static Effects OfWire(ChangeEffect wire) => new(wire, ChangeEffect.None);

    public static Effects OfBehaviour(ChangeEffect behaviour) => new(ChangeEffect.None, behaviour);
}
