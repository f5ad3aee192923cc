using MessagingClients.TestKit;

namespace MessagingClients.Build.Tests;

/// <summary>The names and texts of a document, however they are chosen, give code that compiles without a warning.</summary>
[Collection(BuiltCheckoutTests.Name)]
public sealed class HostileDocumentTests(BuiltCheckout built)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Any_name_that_a_document_may_use_compiles()
    {
        Checkout checkout = built.Checkout;
        string spec = checkout.File("specs", "clerk", "openapi.yaml");
        string overlay = checkout.File("specs", "clerk", "overlay.yaml");
        (string specBefore, string overlayBefore) = (await File.ReadAllTextAsync(spec, Token), await File.ReadAllTextAsync(overlay, Token));
        File.Copy(Repository.File("tests", "MessagingClients.Build.Tests", "hostile.yaml"), spec, overwrite: true);
        File.Delete(overlay);

        CommandResult hostile = await checkout.BuildAsync("Clerk", "--no-restore");

        hostile.ExitCode.ShouldBe(0, string.Join('\n', hostile.Output.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal)).Take(20)));
        string code = await File.ReadAllTextAsync(checkout.Code("Clerk"), Token);
        code.ShouldContain("class TaskModel");
        code.ShouldContain("string @await");
        await File.WriteAllTextAsync(spec, specBefore, Token);
        await File.WriteAllTextAsync(overlay, overlayBefore, Token);
        (await checkout.BuildAsync("Clerk", "--no-restore")).ExitCode.ShouldBe(0);
    }
}
