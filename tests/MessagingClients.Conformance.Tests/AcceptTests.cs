using System.Text.Json.Nodes;
using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Conformance.Tests.Judging;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Stubs;

namespace MessagingClients.Conformance.Tests;

/// <summary>A request that does not let in what its document answers is caught by judge and stand-in, for each provider.</summary>
public sealed class AcceptTests(JudgeFixture fixture)
{
    [Theory]
    [InlineData("clerk", "application/json")]
    [InlineData("myalice", "application/json")]
    [InlineData("openphone", "application/json")]
    [InlineData("solaris", "application/json")]
    [InlineData("textus", "application/vnd.textus+jsonld")]
    public async Task The_media_types_of_the_answers_are_demanded(string provider, string mediaType)
    {
        (await IsRefusedByJudgeAsync(provider, mediaType)).ShouldBeFalse();
        (await IsRefusedByJudgeAsync(provider, "text/plain")).ShouldBeTrue();
        (await IsRefusedByJudgeAsync(provider, accept: null)).ShouldBeTrue();
        Demands(provider).ShouldAllBe(pattern => Matches(pattern, mediaType) && !Matches(pattern, "text/plain"));
    }

    private async Task<bool> IsRefusedByJudgeAsync(string provider, string? accept)
    {
        string document = ProviderSpec.Find(provider).Document;
        Stub stub = StubCompiler.Compile(document)[0];
        RecordedRequest request = new(
            DateTimeOffset.UnixEpoch,
            stub.Method,
            stub.PathTemplate.Replace("{account}", "a", StringComparison.Ordinal),
            accept is null ? [] : [KeyValuePair.Create("Accept", accept)],
            ReadOnlyMemory<byte>.Empty,
            Matched: true);
        IReadOnlyList<Finding> findings = await fixture.Judge.JudgeRequestAsync(document, "", request);
        findings.ShouldNotContain(finding => finding.Where == "path");
        return findings.Any(finding => finding.Where == "header/Accept");
    }

    /// <summary>The patterns of all mappings but the last, which answers strays.</summary>
    private static List<string> Demands(string provider) =>
    [
        .. WireMockMapping.Of(StubCompiler.Compile(ProviderSpec.Find(provider).Document), "/x").SkipLast(1)
            .Select(mapping => mapping["request"]?["headers"]?["Accept"]?["matches"].ShouldBeAssignableTo<JsonValue>()!.GetValue<string>() ?? "(none)"),
    ];

    private static bool Matches(string pattern, string accept) =>
        System.Text.RegularExpressions.Regex.IsMatch(accept, $@"\A(?:{pattern})\z");
}
