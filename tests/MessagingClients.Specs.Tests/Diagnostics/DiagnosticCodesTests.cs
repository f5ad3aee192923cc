using System.Text.RegularExpressions;
using MessagingClients.TestKit;

namespace MessagingClients.Specs.Tests.Diagnostics;

public sealed partial class DiagnosticCodesTests
{
    [Theory]
    [InlineData("OpenApiClients.targets")]
    [InlineData("tools.proj")]
    [InlineData("install-tools.mjs")]
    public void The_catalogue_lists_the_codes_of_the_build_too(string file)
    {
        string catalogue = File.ReadAllText(Repository.File("src", "MessagingClients.Specs", "Diagnostics", "DiagnosticCodes.cs"));
        string[] codes = [.. Code().Matches(File.ReadAllText(Repository.File("build", file))).Select(code => code.Value).Distinct()];

        codes.ShouldNotBeEmpty();
        codes.ShouldAllBe(code => catalogue.Contains(code, StringComparison.Ordinal));
    }

    [GeneratedRegex("CLIENT[0-9]{4}")]
    private static partial Regex Code();
}
