using MessagingClients.Conformance.Prerequisites;

namespace MessagingClients.Conformance.Tests.Prerequisites;

public sealed class ProgramVersionTests
{
    [Theory]
    [InlineData("v20.19.2\n", 20)]
    [InlineData("openjdk version \"17.0.15\" 2025-04-15\nOpenJDK Runtime Environment (build 17.0.15+6)", 17)]
    [InlineData("openjdk version \"11\" 2018-09-25", 11)]
    [InlineData("java version \"1.8.0_402\"", 8)]
    [InlineData("openjdk version \"25-ea\" 2025-09-16", 25)]
    [InlineData("Picked up JAVA_TOOL_OPTIONS: -Xmx512m\nPicked up _JAVA_OPTIONS: -Dversion=8\nopenjdk version \"21.0.1\"\r\n", 21)]
    [InlineData("java: command not found, code 127", null)]
    [InlineData("", null)]
    public void The_major_version_is_read_and_nothing_beside_it(string said, int? version) => ProgramVersion.Find(said).ShouldBe(version);
}
