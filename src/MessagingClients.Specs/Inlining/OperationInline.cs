using System.Globalization;
using System.Text.RegularExpressions;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Inlining;

/// <summary>Puts parameters, request bodies and responses where operations refer to them.</summary>
internal static partial class OperationInline
{
    public static SpecObject Apply(SpecObject document) => OperationNode.Map(document, node => Inline(document, node));

    private static SpecObject Inline(SpecObject document, OperationNode node)
    {
        SpecObject operation = node.Operation.With("parameters", Parameters(document, node));
        if (operation["requestBody"] is { } body)
        {
            operation = operation.With("requestBody", ReferenceChain.Resolve(document, body));
        }

        return operation.Object("responses") is { } responses
            ? operation.With("responses", responses.Map(response => Answer(node.HasNoBody(Status(response)), ReferenceChain.Resolve(document, response.Value))))
            : operation;
    }

    private static int? Status(SpecMember response) =>
        response.Name is [_, _, _] && int.TryParse(response.Name, NumberStyles.None, CultureInfo.InvariantCulture, out int status) ? status : null;

    private static SpecNode Answer(bool isEmpty, SpecNode answer) => isEmpty && answer is SpecObject stated && stated.Members("content") is [_, ..]
        ? new SpecObject(stated.Members.Select(member => member.Name == "content" ? member with { Name = Marks.NoContent } : member), stated.Location)
        : answer;

    /// <summary>Those of the path item hold for each of its operations, unless one states a parameter of the same name and place.</summary>
    private static SpecArray Parameters(SpecObject document, OperationNode node)
    {
        SpecNode[] own = [.. node.Operation.Items("parameters").Select(parameter => ReferenceChain.Resolve(document, parameter))];
        IEnumerable<SpecNode> shared = node.PathItem.Items("parameters").Select(parameter => ReferenceChain.Resolve(document, parameter));
        SpecNode[] stated =
            [.. shared.Where(parameter => !Array.Exists(own, other => IsSame(parameter, other))).Concat(own).Where(parameter => !CredentialParameters.Has(document, node, parameter))];
        return new SpecArray([.. stated, .. Unstated(node, stated)]);
    }

    /// <summary>What stands in braces in a path is a parameter of it, whether more is said of it or not.</summary>
    private static IEnumerable<SpecObject> Unstated(OperationNode node, SpecNode[] stated) =>
        from name in Braces().Matches(node.Path).Select(match => match.Groups[1].Value).Distinct()
        where !Array.Exists(stated, parameter => parameter.Text("in") == "path" && parameter.Text("name") == name)
        select new SpecObject(
            [
                new SpecMember("name", SpecScalar.OfText(name)),
                new SpecMember("in", SpecScalar.OfText("path")),
                new SpecMember("required", SpecScalar.OfBoolean(true)),
                new SpecMember("schema", new SpecObject([new SpecMember("type", SpecScalar.OfText("string"))], node.Operation.Location)),
            ],
            node.Operation.Location);

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Braces();

    private static bool IsSame(SpecNode one, SpecNode other) =>
        one.Text("name") == other.Text("name") && one.Text("in") == other.Text("in");
}
