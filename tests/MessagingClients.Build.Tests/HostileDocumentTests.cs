using MessagingClients.TestKit;

namespace MessagingClients.Build.Tests;

/// <summary>The names and texts of a document, however they are chosen, give code that compiles without a warning.</summary>
public sealed class HostileDocumentTests
{
    [Fact]
    public async Task Any_name_that_a_document_may_use_compiles()
    {
        using Checkout checkout = new(withTools: true);
        File.Copy(Repository.File("tests", "MessagingClients.Build.Tests", "hostile.yaml"), checkout.File("specs", "clerk", "openapi.yaml"), overwrite: true);
        File.Delete(checkout.File("specs", "clerk", "overlay.yaml"));

        CommandResult built = await checkout.BuildAsync("Clerk");

        built.ExitCode.ShouldBe(0, string.Join('\n', built.Output.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal)).Take(20)));
        string code = await File.ReadAllTextAsync(checkout.Code("Clerk"), TestContext.Current.CancellationToken);
        code.ShouldContain("class TaskModel");
        code.ShouldContain("string @await");
    }
}
