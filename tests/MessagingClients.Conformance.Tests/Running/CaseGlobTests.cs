using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Tests.Running;

public sealed class CaseGlobTests
{
    [Theory]
    [InlineData("clerk/send/request/minimal", "clerk/send/request/minimal", true)]
    [InlineData("clerk/**", "clerk/send/request/minimal", true)]
    [InlineData("**/minimal", "clerk/send/request/minimal", true)]
    [InlineData("**", "clerk/send/request/minimal", true)]
    [InlineData("clerk/*", "clerk/send/request/minimal", false)]
    [InlineData("clerk/*/request/min*", "clerk/send/request/minimal", true)]
    [InlineData("clerk/send/request/minima?", "clerk/send/request/minimal", true)]
    [InlineData("clerk/send/request/minim.l", "clerk/send/request/minimal", false)]
    [InlineData("lerk/**", "clerk/send/request/minimal", false)]
    [InlineData("clerk/send", "clerk/send\n", false)]
    public void A_pattern_means_whole_ids(string pattern, string id, bool matches) => new CaseGlob(pattern).Matches(id).ShouldBe(matches);
}
