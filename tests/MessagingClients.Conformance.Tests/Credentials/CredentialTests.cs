using MessagingClients.Conformance.Oracles;
using MessagingClients.Conformance.Running;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Credentials;

/// <summary>Keys in every place, users, tokens, alternatives and servers of single operations: a generated client, and the suite that judges it.</summary>
public sealed class CredentialTests
{
    [Fact]
    public async Task The_suite_calls_every_operation_with_its_credential_and_is_content()
    {
        IReadOnlyList<Verdict> verdicts = await OwnDocument.Doors.RunAsync(OwnDocument.Doors.Cases.Where(each => each.Area is CaseArea.Request or CaseArea.Answer));

        verdicts.Select(verdict => verdict.Case.Operation.Name).Distinct().ShouldBe(["listDoors", "getDoorsDoorName", "listLocks", "listGuests", "listBells", "listKeys"], ignoreOrder: true);
        OwnDocument.Failures(verdicts).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_report_shows_no_credential()
    {
        IReadOnlyList<Verdict> verdicts = await OwnDocument.Doors.RunAsync(OwnDocument.Doors.Cases.Where(each => each.Id.EndsWith("/request/minimal", StringComparison.Ordinal)));

        string[] shown = [.. verdicts.SelectMany(verdict => verdict.Requests.SelectMany(request => request.Headers.Select(header => header.Value).Append(request.Target)).Append(verdict.Curl!))];
        shown.Count(text => text.Contains("(credential)", StringComparison.Ordinal)).ShouldBeGreaterThan(4);
        shown.ShouldAllBe(text => !text.Contains("placeholder-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("listDoors", "door%20key=", "other=", OracleName.WireTarget)]
    [InlineData("listDoors", "placeholder-1", "placeholder-2", OracleName.WireCredential)]
    public async Task A_client_that_sends_another_credential_is_caught(string operation, string sent, string instead, string oracle)
    {
        IReadOnlyList<Verdict> verdicts = await OwnDocument.Doors.RunAsync(
            OwnDocument.Doors.Cases.Where(each => each.Id == $"doors/{operation}/request/minimal"), new RunOptions { Wrap = inner => new Parameters.RewritingHandler(inner, sent, instead) });

        verdicts.ShouldHaveSingleItem().Failures.ShouldContain(failure => failure.Oracle == oracle);
    }
}
