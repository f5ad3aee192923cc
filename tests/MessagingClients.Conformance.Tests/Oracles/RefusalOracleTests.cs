using MessagingClients.Conformance.Oracles;
using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Oracles;

/// <summary>What a refusal must name, and that nothing else around it will do.</summary>
public sealed class RefusalOracleTests
{
    [Theory]
    [InlineData("channel.to", "channel.to.type: expected at most 9 characters, found 10.")]
    [InlineData("channel.to", "channel.to: expected a value of exactly one of 5 kinds, found one of several.")]
    [InlineData("[0].to", "request[0].to: expected a value of exactly one of 5 kinds, found one of several.")]
    [InlineData("", "request: expected a value of exactly one of 5 kinds, found one of several.")]
    public void The_alternatives_around_a_member_will_do(string union, string message) => Judge(union, message).ShouldBeEmpty();

    [Theory]
    [InlineData("channel.to", "channel: expected something else, found channel.to: no.")]
    [InlineData("channel.to", "channel.to.number: expected at least 7 characters, found 4.")]
    [InlineData("channel.to", "channel.to[0]: expected something else.")]
    [InlineData("channel.to", "to: expected something else.")]
    [InlineData("channel.to", "request: expected something else.")]
    [InlineData("[0].to", "request[1].to: expected something else.")]
    [InlineData("[0].to", "[0].to: expected something else.")]
    [InlineData("", "channel: expected something else.")]
    [InlineData("", ": expected something else.")]
    [InlineData(null, "channel.to: expected a value of exactly one of 5 kinds, found one of several.")]
    [InlineData(null, "request: expected something else.")]
    public void Another_place_around_it_will_not(string? union, string message) =>
        Judge(union, message).ShouldHaveSingleItem().Expected.ShouldStartWith("a refusal that names type");

    private static IEnumerable<OracleFailure> Judge(string? union, string message)
    {
        ContractCase refused = OwnDocument.Notes.Cases[0] with { Expectation = CaseExpectation.Refused("type") with { Union = union } };
        Observation seen = new(ObservedEnd.Refused) { Exception = new ArgumentException(message) };
        return new RefusalOracle().Judge(new CaseExchange(refused, "", "", [seen], 1, [], [], [], [], MustRepeat: true));
    }
}
