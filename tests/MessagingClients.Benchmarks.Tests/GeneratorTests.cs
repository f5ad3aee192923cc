using MessagingClients.Benchmarks.Generation;
using MessagingClients.Benchmarks.Subjects;

namespace MessagingClients.Benchmarks.Tests;

public sealed class GeneratorTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateDirectory(Checkout.File("artifacts", "benchmarks", "tested"));

    [Fact]
    public async Task Ours_makes_the_client_that_the_build_makes() =>
        (await new OurGenerator(new ClerkProvider(), _folder).RunAsync()).Megabytes.ShouldBeGreaterThan(1);

    [Fact]
    public async Task Stock_makes_the_client_that_the_build_makes() =>
        (await new StockGenerator(new ClerkProvider(), _folder).RunAsync()).Megabytes.ShouldBeGreaterThan(1);

    [Theory]
    [InlineData(null)]
    [InlineData("// Another client.")]
    public async Task Any_other_outcome_is_a_failure(string? code) =>
        (await Should.ThrowAsync<FailedMeasurementException>(new OddGenerator(code, _folder).RunAsync()))
            .Message.ShouldContain("is generated equal to");

    public void Dispose() => _folder.Delete(recursive: true);
}
