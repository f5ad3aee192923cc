using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using MessagingClients.Specs.Stubs;

namespace MessagingClients.Fuzz.Answers;

/// <summary>Makes the answers of one provider: arbitrary ones, and its document's examples, mutated.</summary>
internal sealed class AnswerSource
{
    private const int MostRetries = 3;

    private static readonly int[] Telling =
    [
        100, 101, 103, 199, 200, 201, 202, 203, 204, 205, 206, 226, 299, 300, 301, 302, 303, 304, 307, 308, 399,
        400, 401, 403, 404, 407, 408, 409, 418, 422, 425, 429, 499, 500, 501, 502, 503, 504, 511, 599, 600, 999,
    ];

    private static readonly Gen<int> Status = Gen.Choose(100, 999).Or(Gen.Elements(Telling));
    private static readonly Gen<byte[]> Random = Gen.Choose(0, 255).ArrayOf().Select(values => values.Select(value => (byte)value).ToArray());
    private readonly Gen<Answer> _any;

    public AnswerSource(IReadOnlyList<DocumentedBody> shown)
    {
        JsonTexts texts = new(Names(shown));
        Gen<Answer> small = Make(shown, texts, Answer.SmallLimit);
        _any = Gen.Frequency(
            (15, small),
            (1, Make(shown, texts, Answer.DefaultLimit)),
            (1, Gen.Zip(small, Gen.Choose(1, 300), (answer, limit) => answer with { Limit = limit })));
    }

    /// <summary>The same answer for the same seed and index.</summary>
    public Answer Make(ulong seed, long index) => _any.Sample(SizeOf(index), new Rnd(Mixed(seed, index)), 1)[0];

    /// <summary>
    /// The same answers for the same seed and index. Every other call may repeat its request, and meets another answer each
    /// time.
    /// </summary>
    public AnswerSequence MakeSequence(ulong seed, long index) =>
        Make(seed, index) is var first && index % 2 == 0
            ? new AnswerSequence(0, [first])
            : new AnswerSequence(MostRetries, place => place == 0 ? first : Make(seed + (ulong)place, index) with { Limit = first.Limit });

    /// <summary>How large the parts of an answer get: all sizes from 1 to 100, in turn.</summary>
    public static int SizeOf(long index) => 1 + (int)(index % 100);

    private static Gen<Answer> Make(IReadOnlyList<DocumentedBody> documented, JsonTexts texts, int limit)
    {
        Gen<Answer> shown = Gen.Elements<DocumentedBody>(documented)
            .Or(Gen.Elements(documented.Where(body => body.Status is >= 200 and <= 299)))
            .Select(body => new Answer(body.Status!.Value, [], BodyOf(body)));
        Gen<Answer> mutated = Gen.Zip(shown, Mutations(texts, limit), (answer, steps) => answer with { Body = Apply(steps, answer.Body) });
        Gen<byte[]> arbitrary = Random.Or(texts.Value.Select(Encoding.UTF8.GetBytes));
        Gen<Answer> bare = Gen.Frequency(
            (1, shown.Select(answer => answer with { IsShown = true })),
            (5, mutated),
            (2, Gen.Zip(mutated, Status, (answer, status) => answer with { Status = status })),
            (2, Gen.Zip(Status, arbitrary, (status, body) => new Answer(status, [], body))),
            (1, Gen.Zip(shown, arbitrary, (answer, body) => answer with { Body = body })));
        return Gen.Zip(bare, Deliveries.Any, (answer, delivery) => delivery.Of(answer) with { Limit = limit });
    }

    private static Gen<Mutation[]> Mutations(JsonTexts texts, int limit)
    {
        Gen<Mutation> value = JsonMutations.With(texts.Value);
        return Gen.Zip(
            Gen.Frequency((2, value.ArrayOf(0)), (4, value.ArrayOf(1)), (1, value.ArrayOf(2))),
            Gen.Frequency((6, ByteMutations.Any.ArrayOf(0)), (6, ByteMutations.Any.ArrayOf(1)), (1, ByteMutations.Grow(limit).ArrayOf(1))),
            (values, bytes) => (Mutation[])[.. values, .. bytes]);
    }

    private static byte[] Apply(Mutation[] steps, byte[] body) => steps.Aggregate(body, (current, step) => step(current));

    private static byte[] BodyOf(DocumentedBody shown) => Encoding.UTF8.GetBytes(shown.Body ?? "");

    private static string[] Names(IReadOnlyList<DocumentedBody> shown) =>
        [.. shown.Where(body => body.Body is not null).SelectMany(body => NamesIn(JsonDocument.Parse(body.Body!).RootElement)).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> NamesIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => NamesIn(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(NamesIn),
        _ => [],
    };

    /// <summary>Sets neighbouring indices far apart (the last step of SplitMix64).</summary>
    private static ulong Mixed(ulong seed, long index)
    {
        ulong mixed = seed + ((ulong)index * 0x9E3779B97F4A7C15);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
