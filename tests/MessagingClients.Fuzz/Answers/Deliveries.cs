using FsCheck;
using FsCheck.Fluent;

namespace MessagingClients.Fuzz.Answers;

/// <summary>Makes the ways in which answers come.</summary>
internal static class Deliveries
{
    private static readonly Gen<int> Chunk = Gen.Elements(int.MaxValue, int.MaxValue, int.MaxValue, 4096, 100, 7);

    private static readonly Gen<bool> Yields = Gen.Frequency((7, Gen.Constant(false)), (1, Gen.Constant(true)));

    private static readonly Gen<bool> FailsAtDispose = Gen.Frequency((19, Gen.Constant(false)), (1, Gen.Constant(true)));

    public static Gen<Delivery> Any { get; } = Gen.Zip(
        Gen.Zip(HeaderLists.Any, Faults.Any),
        Gen.Zip(Chunk, Gen.Zip(Yields, FailsAtDispose)),
        (what, how) => new Delivery(what.Item1, what.Item2, how.Item1, how.Item2.Item1, how.Item2.Item2));
}
