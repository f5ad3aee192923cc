using System.Security.Cryptography;
using System.Text.Json.Nodes;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Reading;
using MessagingClients.TestKit;

namespace MessagingClients.Specs.Tests;

/// <summary>The documents in specs/ are what their README says they are.</summary>
public sealed class PublishedSpecTests
{
    public static TheoryData<string> Providers => [.. NamedProviders.All];

    /// <summary>Those that <c>clients add</c> has added as well.</summary>
    public static TheoryData<string> AllProviders => [.. Directory.EnumerateDirectories(Repository.File("specs")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(AllProviders))]
    public void The_README_states_the_hash_of_the_document(string provider)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Directory.GetFiles(Repository.File("specs", provider), "openapi.*").ShouldHaveSingleItem())));

        File.ReadLines(Repository.File("specs", "README.md")).ShouldContain(line => line.StartsWith($"| {provider} |", StringComparison.Ordinal) && line.Contains(hash, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("textus", "/{account}/messages", "application/vnd.textus+jsonld", 14)]
    [InlineData("solaris", "/v1/sms/messages", "application/json", 7)]
    public void The_examples_of_a_page_stand_in_its_transcription(string provider, string path, string mediaType, int count)
    {
        SpecObject operation = SpecReader.ReadFile(Repository.File("specs", provider, "openapi.yaml")).Object("paths").Object(path).Object("post")!;
        string[] files = Directory.GetFiles(Repository.File("specs", provider, "examples"));

        files.Length.ShouldBe(count);
        foreach (string file in files)
        {
            string[] name = Path.GetFileNameWithoutExtension(file).Split('.');
            SpecNode body = name[1] == "request" ? operation["requestBody"]! : operation.Object("responses")![name[1]]!;
            SpecNode example = body.Object("content").Object(mediaType).Object("examples").Object(name[0])!["value"]!;
            JsonNode.DeepEquals(JsonNode.Parse(SpecJson.Write(example)), JsonNode.Parse(File.ReadAllText(file))).ShouldBeTrue(file);
        }
    }
}
