using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Tests.Naming;

public sealed class ParameterNamesTests
{
    [Theory]
    [InlineData("class", "@class")]
    [InlineData("await", "@await")]
    [InlineData("request", "requestValue")]
    [InlineData("cancellation-token", "cancellationTokenValue")]
    [InlineData("account_id", "accountId")]
    public void A_parameter_never_clashes(string name, string expected) => ParameterNames.Of(name).ShouldBe(expected);
}
