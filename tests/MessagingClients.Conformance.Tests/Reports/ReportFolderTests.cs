using MessagingClients.Conformance.Reports;

namespace MessagingClients.Conformance.Tests.Reports;

/// <summary>The folder of a report.</summary>
public sealed class ReportFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("report-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void It_holds_the_three_and_the_schema_and_nothing_else()
    {
        string folder = Path.Combine(_folder.FullName, "new", "out");
        ReportFolder.Write(SampleRun.Small(), folder);
        Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["junit.xml", "report.html", "report.json", "report.schema.json"]);
    }

    [Fact]
    public void A_report_of_before_is_replaced()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "report.json"), new string('x', 1_000_000));
        ReportFolder.Write(SampleRun.Small(), _folder.FullName);
        File.ReadAllText(Path.Combine(_folder.FullName, "report.json")).ShouldStartWith("{");
    }

    [Fact]
    public void A_file_in_its_way_is_told_with_path_and_next_step()
    {
        string file = Path.Combine(_folder.FullName, "out");
        File.WriteAllText(file, "");
        string message = Should.Throw<ReportFolderException>(() => ReportFolder.Write(SampleRun.Small(), file)).Message;
        message.ShouldContain($"'{file}'");
        message.ShouldContain("Give a folder that can be written");
        Should.Throw<ReportFolderException>(() => ReportFolder.Require(file)).Message.ShouldBe(message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void What_is_no_path_is_told_too(string folder) => Should.Throw<ReportFolderException>(() => ReportFolder.Require(folder));

    [Fact]
    public void What_was_written_is_taken_back_where_a_file_cannot_be_replaced()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "report.json", "in the way"));
        Should.Throw<ReportFolderException>(() => ReportFolder.Write(SampleRun.Small(), _folder.FullName));
        _folder.EnumerateFiles("*.tmp").ShouldBeEmpty();
    }

    [Fact]
    public void A_trial_leaves_nothing_behind()
    {
        ReportFolder.Require(_folder.FullName);
        _folder.EnumerateFileSystemInfos().ShouldBeEmpty();
    }
}
