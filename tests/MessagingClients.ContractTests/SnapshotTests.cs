using MessagingClients.TestKit;

namespace MessagingClients.ContractTests;

public sealed class SnapshotTests
{
    private static readonly string Folder = Repository.File("tests", "MessagingClients.ContractTests");

    [Fact]
    public async Task No_snapshot_is_without_its_test() =>
        (await SnapshotOrphans.FindAsync(typeof(SnapshotTests).Assembly, Folder)).ShouldBeEmpty();

    [Theory]
    [InlineData("ExampleTests.Response_provider=clerk_status=201_example=removed")]
    [InlineData("ExampleTests.Removed")]
    public async Task A_snapshot_without_its_test_is_found(string name)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("snapshots-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "ExampleTests.Response_provider=clerk_status=201_example=composed.verified.txt"), "", TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, name + ".verified.txt"), "", TestContext.Current.CancellationToken);

            (await SnapshotOrphans.FindAsync(typeof(SnapshotTests).Assembly, folder.FullName)).ShouldBe([name]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
