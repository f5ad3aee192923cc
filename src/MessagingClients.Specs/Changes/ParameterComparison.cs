using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Changes.Schemas;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes;

/// <summary>Compares parameters: those of the path by where they stand in it, the others by place and name.</summary>
internal static class ParameterComparison
{
    private static readonly Effects Breaks = Effects.OfWire(ChangeEffect.Breaking);

    private static readonly RuleTable Parameter = new(new Dictionary<string, Rule>
    {
        ["name"] = Leaf.Name,
        ["in"] = Leaf.Of("parameter-place", Breaks),
        ["description"] = Leaf.Words,
        ["example"] = Leaf.Words,
        ["examples"] = Leaf.Words,
        ["deprecated"] = Leaf.Deprecated,
        ["required"] = CompareRequired,
        ["schema"] = SchemaComparison.Compare,
        ["content"] = Leaf.Map(BodyComparison.CompareMedia),
        ["style"] = Leaf.Of("parameter-style", Breaks),
        ["explode"] = Leaf.Of("parameter-style", Breaks),
        ["allowReserved"] = Leaf.Of("parameter-style", Breaks),
        ["allowEmptyValue"] = Leaf.Of("parameter-style", Breaks),
    });

    public static void Compare(Walk walk, Site site, SpecNode? before, SpecNode? after)
    {
        Site own = site with { Role = ModelRoles.Request };
        walk.Meet(own, before, after);
        Dictionary<string, (int Index, SpecNode Node)> old = ByKey(before, Path(walk.Before, own, after: false, walk));
        Dictionary<string, (int Index, SpecNode Node)> @new = ByKey(after, Path(walk.After, own, after: true, walk));
        foreach (string key in @new.Keys.Union(old.Keys))
        {
            (int index, _) = @new.TryGetValue(key, out (int, SpecNode) there) ? there : old[key];
            CompareOne(walk, own.Below(SpecPointer.Step(index)), old.GetValueOrDefault(key).Node, @new.GetValueOrDefault(key).Node);
        }
    }

    private static void CompareOne(Walk walk, Site site, SpecNode? before, SpecNode? after)
    {
        if (before is not null && after is not null)
        {
            Parameter.Compare(walk, site, before, after);
            return;
        }

        walk.MeetAll(site, before, after);
        SpecNode parameter = (after ?? before)!;
        string name = $"The parameter '{parameter.Text("name")}' ({parameter.Text("in")})";
        if (before is null)
        {
            bool isRequired = parameter.Flag("required");
            walk.Add(site, "parameter-added", $"{name} was added{(isRequired ? " and is required" : "")}.", Effects.OfWire(isRequired ? ChangeEffect.Breaking : ChangeEffect.Compatible));
        }
        else
        {
            walk.Add(site, "parameter-removed", $"{name} was removed.", new Effects(ChangeEffect.Compatible, ChangeEffect.Breaking));
        }
    }

    private static void CompareRequired(Walk walk, Site site, SpecNode? before, SpecNode? after)
    {
        (bool was, bool @is) = (before is SpecScalar { Text: "true" }, after is SpecScalar { Text: "true" });
        if (!walk.IsSame(before, after))
        {
            walk.Add(site, "parameter-required", Phrase.Of(site, before, after), was == @is ? Effects.DocOnly : Effects.OfWire(@is ? ChangeEffect.Breaking : ChangeEffect.Compatible));
        }
    }

    /// <summary>The path template around the parameters; a path may be spelled otherwise in the other document.</summary>
    private static string[] Path(Side side, Site site, bool after, Walk walk)
    {
        string path = SpecPointer.Parse(site.Place)[1];
        string form = PathComparison.Form(path);
        string spelled = side.Document.Object("paths")?[path] is not null
            ? path
            : side.Document.Members("paths").Select(each => each.Name).FirstOrDefault(name => PathComparison.Form(name) == form) ?? path;
        return PathComparison.Parameters(spelled);
    }

    private static Dictionary<string, (int Index, SpecNode Node)> ByKey(SpecNode? parameters, string[] path)
    {
        Dictionary<string, (int, SpecNode)> keyed = [];
        foreach ((int index, SpecNode node) in ((parameters as SpecArray)?.Items ?? []).Index())
        {
            int position = node.Text("in") == "path" ? Array.IndexOf(path, node.Text("name")) : -1;
            keyed[position >= 0 ? $"path {position}" : $"{node.Text("in")} {node.Text("name")}"] = (index, node);
        }

        return keyed;
    }
}
