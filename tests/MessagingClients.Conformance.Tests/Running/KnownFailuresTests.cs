using MessagingClients.Conformance.Running;

namespace MessagingClients.Conformance.Tests.Running;

public sealed class KnownFailuresTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void A_line_is_a_pattern_and_its_reason()
    {
        File.WriteAllText(_file, "# a remark\n\nclerk/**\twaits for something\n");

        KnownFailures known = KnownFailures.Read(_file);

        known.Find("clerk/send/minimal").ShouldBe("waits for something");
        known.Find("textus/send/minimal").ShouldBeNull();
        known.Unmatched(["clerk/send/minimal"]).ShouldBeEmpty();
        known.Unmatched(["textus/send/minimal"]).ShouldBe(["clerk/**"]);
    }

    [Theory]
    [InlineData("clerk/**")]
    [InlineData("clerk/**\t")]
    [InlineData("\twaits")]
    public void A_line_without_a_reason_is_an_error_at_its_place(string line)
    {
        File.WriteAllText(_file, $"# a remark\n{line}\n");

        Should.Throw<InvalidDataException>(() => KnownFailures.Read(_file)).Message.ShouldBe($"{_file}(2): expected a pattern of case ids, a tab and the reason.");
    }

    public void Dispose() => File.Delete(_file);
}
