using System.Text.RegularExpressions;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.TestKit;

namespace MessagingClients.Specs.Tests.Diagnostics;

public sealed partial class DiagnosticCodesTests
{
    private static string[] Catalogue { get; } = [.. DiagnosticCatalogue.All.Select(entry => entry.Code)];

    [Theory]
    [InlineData("OpenApiClients.targets")]
    [InlineData("tools.proj")]
    [InlineData("install-tools.mjs")]
    public void The_catalogue_lists_the_codes_of_the_build_too(string file)
    {
        string[] codes = [.. Code().Matches(File.ReadAllText(Repository.File("build", file))).Select(code => code.Value).Distinct()];

        codes.ShouldNotBeEmpty();
        codes.Except(Catalogue).ShouldBeEmpty();
    }

    [Fact]
    public void The_catalogue_lists_each_code_of_the_compiler_once_in_order()
    {
        typeof(DiagnosticCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Except(Catalogue).ShouldBeEmpty();
        Catalogue.ShouldBe(Catalogue.Distinct().Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("CLIENT[0-9]{4}")]
    private static partial Regex Code();
}
