using MessagingClients.Benchmarks.Subjects;

namespace MessagingClients.Benchmarks.Tests;

public sealed class SameCallTests
{
    public static TheoryData<string> Providers => [.. Provider.All.Select(provider => provider.Name)];

    [Theory]
    [MemberData(nameof(Providers))]
    public Task Our_client_and_the_hand_written_call_do_the_same(string name) => SameCall.RequireAsync(Named(name));

    [Theory]
    [InlineData("clerk")]
    [InlineData("myalice")]
    [InlineData("solaris")]
    [InlineData("textus")]
    public async Task The_stock_client_makes_the_call(string name) => (await SameCall.StockDefectAsync(Named(name))).ShouldBeNull();

    [Fact]
    public async Task The_stock_client_of_OpenPhone_cannot_make_the_call() =>
        (await SameCall.StockDefectAsync(Named("openphone"))).ShouldNotBeNull().ShouldStartWith("Could not deserialize");

    [Fact]
    public async Task Another_body_is_no_comparison()
    {
        DifferentCallException exception = await Should.ThrowAsync<DifferentCallException>(SameCall.RequireAsync(new OddProvider()));

        exception.Message.ShouldStartWith("clerk: our call is not the hand-written one, so that no ratio means anything: expected the body {");
    }

    private static Provider Named(string name) => Provider.All.Single(provider => provider.Name == name);
}
