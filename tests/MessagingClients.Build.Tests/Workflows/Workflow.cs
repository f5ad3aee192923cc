using MessagingClients.TestKit;
using YamlDotNet.RepresentationModel;

namespace MessagingClients.Build.Tests.Workflows;

/// <summary>A workflow of the pipeline.</summary>
internal sealed class Workflow
{
    private readonly YamlMappingNode _root;

    public Workflow(string file)
    {
        Text = File.ReadAllText(Repository.File(".github", "workflows", file));
        YamlStream stream = [];
        using StringReader reader = new(Text);
        stream.Load(reader);
        _root = (YamlMappingNode)stream.Documents[0].RootNode;
    }

    public string Text { get; }

    /// <summary>What jobs may do that say nothing of it.</summary>
    public YamlNode Permissions => _root["permissions"];

    public bool HasConcurrency => _root.Children.ContainsKey("concurrency");

    public IEnumerable<YamlMappingNode> Jobs => ((YamlMappingNode)_root["jobs"]).Children.Values.Cast<YamlMappingNode>();

    public IEnumerable<YamlMappingNode> Steps => Jobs.SelectMany(job => (YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>();

    /// <summary>What a step says under a name; empty where it does not.</summary>
    public static string Say(YamlMappingNode node, string name) => node.Children.TryGetValue(name, out YamlNode? value) ? value.ToString() : "";
}
