using MessagingClients.Specs.Changes;

namespace MessagingClients.Changes.Tests;

/// <summary>The recorded changes: each is classified as a person has said, and ApiCompat agrees but where the set says why not.</summary>
public sealed class RecordedChangesTests
{
    private static readonly RecordedChange[] OfOperations = [.. RecordedChange.All.Where(change => !change.IsOfDocument)];
    private static readonly Lazy<DocumentPair> Operations = new(() => DocumentPair.OfOperations(OfOperations));
    private static readonly Lazy<IReadOnlyList<DocumentChange>> Found = new(() => DocumentChanges.Between(Operations.Value.Old, Operations.Value.New).Changes);

    public static TheoryData<string> Names => [.. RecordedChange.All.Select(change => change.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_change_is_classified_as_recorded(string name)
    {
        RecordedChange change = RecordedChange.All.Single(change => change.Name == name);
        DocumentChanges found = new(change.IsOfDocument ? Own(change) : [.. Found.Value.Where(each => IsOf(change, each))]);

        string[] classes = [Class(found, each => each.Source), Class(found, each => each.Wire), Class(found, each => each.Behaviour), $"{found.SuggestedBump}"];

        string.Join(' ', classes).ToUpperInvariant().ShouldBe($"{change.Source} {change.Wire} {change.Behaviour} {change.Bump}".ToUpperInvariant(), ChangeText.Write(found));
    }

    [Fact]
    public void Every_difference_belongs_to_a_recorded_change() =>
        Found.Value.Where(each => !Array.Exists(OfOperations, change => IsOf(change, each))).ShouldBeEmpty();

    [Fact]
    public void No_name_begins_with_another() => RecordedChange.All.ShouldAllBe(
        change => RecordedChange.All.All(other => other == change || !other.Pascal.StartsWith(change.Pascal, StringComparison.Ordinal)));

    [Fact]
    public async Task ApiCompat_agrees_with_the_source_but_for_the_recorded_reasons()
    {
        List<(string, string, string)> pairs = [await MakeAsync("operations", Operations.Value)];
        foreach (RecordedChange change in RecordedChange.All.Where(change => change is { IsOfDocument: true, ApiCompat: not "-" }))
        {
            pairs.Add(await MakeAsync(change.Name, DocumentPair.Of(change)));
        }

        ILookup<string, string> breaks = await ApiCompat.RunAsync(pairs);

        RecordedChange[] compared = [.. RecordedChange.All.Where(change => change.ApiCompat != "-")];
        compared.Length.ShouldBeGreaterThanOrEqualTo(80);
        string[] verdicts = [.. compared.Select(change => $"{change.Name}: {Verdict(change, breaks)}")];
        verdicts.ShouldBe(compared.Select(change => $"{change.Name}: {change.ApiCompat}"));
        breaks["operations"].Where(found => !Array.Exists(OfOperations, change => IsOf(change, found))).ShouldBeEmpty();
    }

    [Fact]
    public void A_disagreement_has_its_reason_and_nothing_else_has_one() => RecordedChange.All.Where(change => change.ApiCompat != "-")
        .ShouldAllBe(change => (change.Reason.Length > 0) == ((change.Source == "breaking") != (change.ApiCompat == "breaking")));

    private static async Task<(string, string, string)> MakeAsync(string name, DocumentPair pair) =>
        (name, await CompiledClient.MakeAsync(pair.Old), await CompiledClient.MakeAsync(pair.New));

    private static string Verdict(RecordedChange change, ILookup<string, string> breaks) =>
        (change.IsOfDocument ? breaks[change.Name].Any() : breaks["operations"].Any(found => IsOf(change, found))) ? "breaking" : "compatible";

    private static IReadOnlyList<DocumentChange> Own(RecordedChange change)
    {
        DocumentPair pair = DocumentPair.Of(change);
        return DocumentChanges.Between(pair.Old, pair.New).Changes;
    }

    private static string Class(DocumentChanges changes, Func<DocumentChange, ChangeEffect> side) => $"{changes.Changes.Select(side).DefaultIfEmpty().Max()}";

    private static bool IsOf(RecordedChange change, DocumentChange found) => found.Place.Split('/') is [_, _, var path, ..] && path.Split("~1") is [_, var first, ..] && first == change.Name;

    private static bool IsOf(RecordedChange change, string found) => found.Contains("." + change.Pascal, StringComparison.Ordinal);
}
