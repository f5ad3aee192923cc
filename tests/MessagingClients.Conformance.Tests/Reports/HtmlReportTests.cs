using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MessagingClients.Conformance.Reports;

namespace MessagingClients.Conformance.Tests.Reports;

/// <summary>report.html as text; <see cref="ReportPageTests"/> opens it.</summary>
public sealed partial class HtmlReportTests
{
    private readonly string _page = Write();

    [Fact]
    public void No_text_of_a_run_ends_the_script_that_holds_it()
    {
        _page.ShouldNotContain("<script>alert");
        Regex.Count(_page, "</script>").ShouldBe(2);
    }

    [Fact]
    public void The_data_are_those_of_the_JSON_report()
    {
        using StringWriter json = new();
        JsonReport.Write(SampleRun.Small(), json);
        JsonNode.DeepEquals(JsonNode.Parse(Unpack(Data().Match(_page).Groups[1].Value)), JsonNode.Parse(json.ToString())).ShouldBeTrue();
    }

    [Theory]
    [InlineData("style")]
    [InlineData("script")]
    public void The_policy_admits_what_stands_in_the_page(string element)
    {
        string source = Regex.Match(_page, $"<{element}(?: type=\"module\")?>(.*?)</{element}>", RegexOptions.Singleline).Groups[1].Value;
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(source)));
        _page.ShouldContain($"{element}-src 'sha256-{hash}'");
    }

    [Fact]
    public void The_policy_forbids_all_else()
    {
        _page.ShouldContain("default-src 'none'");
        _page.ShouldNotContain("unsafe-inline");
    }

    [Fact]
    public void Nothing_is_left_to_fill_in() => Data().Replace(_page, "").ShouldNotContain("{{");

    [GeneratedRegex("""<script type="application/gzip" id="data">(.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex Data();

    private static string Unpack(string packed)
    {
        using GZipStream zip = new(new MemoryStream(Convert.FromBase64String(packed)), CompressionMode.Decompress);
        using StreamReader reader = new(zip);
        return reader.ReadToEnd();
    }

    private static string Write()
    {
        using StringWriter writer = new();
        HtmlReport.Write(SampleRun.Small(), writer);
        return writer.ToString();
    }
}
