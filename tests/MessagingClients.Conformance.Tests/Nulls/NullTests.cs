using MessagingClients.Conformance.Oracles;
using MessagingClients.Conformance.Running;
using MessagingClients.Notes;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Nulls;

/// <summary>
/// A document in which every kind of member may be null: absent, null and a value are told apart by the client that is generated
/// from it, and by the suite that judges it.
/// </summary>
public sealed class NullTests
{
    private static readonly AddNoteRequest Nothing = new() { Subject = null, Priority = null, Kind = null };

    private static IEnumerable<ContractCase> Cases => OwnDocument.Notes.Cases.Where(each => each.Area == CaseArea.Request && each.Operation.Name == "addNote");

    [Fact]
    public async Task What_is_left_out_is_not_sent() =>
        (await SentAsync(Nothing)).ShouldBe("""{"subject":null,"priority":null,"kind":null}""");

    [Fact]
    public async Task Null_is_sent() =>
        (await SentAsync(new()
        {
            Subject = null,
            Priority = null,
            Kind = null,
            Note = null,
            Count = null,
            Urgent = null,
            At = null,
            Colour = null,
            Tags = new(null),
            To = null,
            Author = null,
        })).ShouldBe("""{"subject":null,"priority":null,"kind":null,"note":null,"count":null,"urgent":null,"at":null,"colour":null,"tags":null,"to":null,"author":null}""");

    [Fact]
    public async Task A_value_is_sent() =>
        (await SentAsync(new()
        {
            Subject = "a",
            Priority = 1,
            Kind = AddNoteRequestKind.Private,
            Note = "x",
            Count = 0,
            Urgent = false,
            At = DateTimeOffset.UnixEpoch,
            Colour = Colour.Red,
            Tags = new(["a", null]),
            To = new(["+1"]),
            Author = new Author { Name = null, Mail = "m" },
        })).ShouldBe("""{"subject":"a","priority":1,"kind":"private","note":"x","count":0,"urgent":false,"at":"1970-01-01T00:00:00+00:00","colour":"red","tags":["a",null],"to":["+1"],"author":{"name":null,"mail":"m"}}""");

    [Fact]
    public async Task A_value_that_breaks_its_rule_is_refused()
    {
        ArgumentException refused = await Should.ThrowAsync<ArgumentException>(
            () => SentAsync(new() { Subject = null, Priority = null, Kind = null, Note = "PRIVATE 1" }));

        refused.Message.ShouldStartWith("note: expected text that matches");
        refused.Message.ShouldNotContain("PRIVATE");
    }

    [Fact]
    public async Task The_suite_asks_for_null_and_for_nothing_and_is_content()
    {
        IReadOnlyList<Verdict> verdicts = await OwnDocument.Notes.RunAsync(Cases);

        OwnDocument.Failures(verdicts).ShouldBeEmpty();
        string[] members = ["note", "link", "count", "weight", "urgent", "at", "colour", "tags", "names", "counts", "to", "author", "old"];
        string[] labels = ["at-date-time", .. members.SelectMany(member => new[] { $"{member}-null", $"{member}-absent" }), "subject-null", "tags.0-null", "counts.key-null", "readers.0-null", "author.mail-absent"];
        labels.Select(Id).ShouldBeSubsetOf(verdicts.Where(verdict => verdict.Status == VerdictStatus.Passed).Select(verdict => verdict.Case.Id));
    }

    [Theory]
    [InlineData("note-null", "\"note\":null,", "")]
    [InlineData("note-absent", "\"link\":", "\"note\":null,\"link\":")]
    [InlineData("at-date-time", "03:04:05+00:00", "03:04:06+00:00")]
    [InlineData("at-date-time", "03:04:05+00:00", "03:04:05+01:00")]
    [InlineData("plain-blank", "\"plain\":\" \"", "\"plain\":\"  \"")]
    public async Task A_client_that_sends_another_value_is_caught(string label, string sent, string instead)
    {
        IReadOnlyList<Verdict> verdicts = await OwnDocument.Notes.RunAsync(
            Cases.Where(each => each.Id == Id(label)), new RunOptions { Wrap = inner => new ReplacingHandler(inner, sent, instead) });

        verdicts.ShouldHaveSingleItem().Failures.ShouldContain(failure => failure.Oracle == OracleName.WireEqual);
    }

    private static string Id(string label) => $"notes/addNote/request/{label}";

    private static async Task<string> SentAsync(AddNoteRequest request) =>
        (await NotesCall.RunAsync("{}", client => client.AddNoteAsync(request, cancellationToken: TestContext.Current.CancellationToken))).Sent;
}
