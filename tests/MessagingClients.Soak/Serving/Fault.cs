namespace MessagingClients.Soak.Serving;

/// <summary>Something that can happen to a request; what goes well is one of them.</summary>
/// <param name="Name">Its name in the journal.</param>
/// <param name="Weight">How often it happens, beside the others.</param>
/// <param name="Make">Makes it for an answer that would be good.</param>
internal sealed record Fault(string Name, int Weight, Func<Dice, GoodAnswer, Script> Make);
