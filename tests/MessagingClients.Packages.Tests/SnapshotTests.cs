using MessagingClients.TestKit;

namespace MessagingClients.Packages.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public async Task No_snapshot_is_without_its_test() =>
        (await SnapshotOrphans.FindAsync(typeof(SnapshotTests).Assembly, Repository.File("tests", "MessagingClients.Packages.Tests"))).ShouldBeEmpty();
}
