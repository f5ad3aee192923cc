using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Overlays;
using MessagingClients.Specs.Reading;
using MessagingClients.TestKit;

namespace MessagingClients.Specs.Tests.Overlays;

/// <summary>The overlays that pages show are overlays.</summary>
public sealed class DocumentedOverlayTests
{
    public static TheoryData<string> Examples => [.. MarkdownPage.All.SelectMany(page => page.Blocks).Where(block => block.Language == "yaml").Select(block => block.Text)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_in_YAML_is_an_overlay(string overlay) => OverlayReader.Read(Yaml.Read(overlay)).ShouldNotBeEmpty();

    [Fact]
    public void The_example_of_a_correction_fits_its_document()
    {
        MarkdownBlock example = new MarkdownPage("docs/correct-a-spec.md").Blocks.First(block => block.Language == "yaml");

        SpecObject corrected = Overlay.Apply(SpecReader.ReadFile(Repository.File("specs", "clerk", "openapi.yaml")), Yaml.Read(example.Text));

        corrected.Object("paths").Object("/public/messages").Object("post").Text("operationId").ShouldBe("sendMessage");
    }
}
