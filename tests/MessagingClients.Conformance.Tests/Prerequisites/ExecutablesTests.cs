using MessagingClients.Conformance.Prerequisites;

namespace MessagingClients.Conformance.Tests.Prerequisites;

public sealed class ExecutablesTests
{
    [Fact]
    public void The_first_that_is_new_enough_is_taken() =>
        Executables.Require("Node.js", 20, "--version", ["/no/such/node", "node"], "on the PATH").ShouldBe("node");

    [Fact]
    public void Where_none_is_each_is_named() =>
        Should.Throw<MissingPrerequisiteException>(() => Executables.Require("Node.js", 1000, "--version", ["/no/such/node", "node"], "on the PATH"))
            .Message.ShouldMatch(@"^Node\.js 1000 or later is needed for stand-ins and the judge; '/no/such/node' cannot be run and 'node' is version \d+\. Install it and put it on the PATH\.$");
}
