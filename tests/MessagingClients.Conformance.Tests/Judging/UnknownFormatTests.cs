using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.StandIns;

namespace MessagingClients.Conformance.Tests.Judging;

/// <summary>A format that the judge does not know is not checked; that must not go unseen.</summary>
public sealed class UnknownFormatTests(JudgeFixture fixture) : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"judge-{Guid.NewGuid():N}.yaml");

    public static TheoryData<string> Providers => [.. ProviderSpec.All.Select(provider => provider.Name)];

    [Fact]
    public async Task A_format_that_is_not_known_is_listed_once()
    {
        const string document = """
            openapi: 3.1.0
            info: {title: t, version: '1'}
            paths: {}
            components:
              schemas:
                One: {type: object, properties: {a: {type: string, format: pigeon}, b: {type: array, items: {format: pigeon}}}}
                Two: {type: string, format: uuid, default: {format: no-schema}, examples: [{format: no-schema}]}
                Three: {type: object, properties: {default: {format: carrier}}}
            """;
        await File.WriteAllTextAsync(_file, document, TestContext.Current.CancellationToken);

        IReadOnlyList<Finding> findings = await fixture.Judge.FindUnknownFormatsAsync(_file);

        findings.Select(finding => finding.Where).ShouldBe(["format/pigeon", "format/carrier"]);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Every_format_of_the_providers_is_known(string provider) =>
        (await fixture.Judge.FindUnknownFormatsAsync(ProviderSpec.Find(provider).Document)).ShouldBeEmpty();

    public void Dispose() => File.Delete(_file);
}
