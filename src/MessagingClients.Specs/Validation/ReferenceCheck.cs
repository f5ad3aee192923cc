using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Validation;

/// <summary>Every reference leads to a place in the same document, its other files brought in; nothing is ever fetched.</summary>
internal static class ReferenceCheck
{
    private const int MostLinks = 100;

    // What stands below these is data of the API, not structure of the document...
    private static readonly HashSet<string> Data = ["example", "examples", "default", "enum", "const", "value"];

    // ...unless it is a name: below these, every member is called what the provider likes.
    private static readonly HashSet<string> Names =
    [
        "properties", "patternProperties", "$defs", "dependentSchemas", "schemas", "responses", "parameters", "headers",
        "requestBodies", "securitySchemes", "links", "callbacks", "pathItems", "paths", "webhooks", "content", "encoding",
    ];

    public static IEnumerable<SpecDiagnostic> Run(SpecObject document)
    {
        List<SpecDiagnostic> found = [];
        Visit(document, document, named: false, found);
        return found;
    }

    private static void Visit(SpecNode node, SpecObject root, bool named, List<SpecDiagnostic> found)
    {
        switch (node)
        {
            case SpecArray array:
                foreach (SpecNode item in array.Items)
                {
                    Visit(item, root, named: false, found);
                }

                break;
            case SpecObject value:
                Check(value, root, found);
                foreach (SpecMember member in value.Members.Where(member => named || IsStructure(member)))
                {
                    Visit(member.Value, root, named: !named && Names.Contains(member.Name), found);
                }

                break;
        }
    }

    /// <summary>The first reference that leads through so many others that following each to its end would take too long.</summary>
    /// <exception cref="SpecException">There is one.</exception>
    public static void RequireShort(SpecObject document)
    {
        foreach (SpecMember component in document.Object("components").Members("schemas"))
        {
            if (Links(document, component.Value) > MostLinks)
            {
                throw new SpecException(
                    DiagnosticCodes.TooLarge, component.Value.Location, $"Expected a reference to lead through at most {MostLinks} others, found more. Let it name what stands at the end.");
            }
        }
    }

    private static int Links(SpecObject document, SpecNode? node)
    {
        HashSet<string> met = [];
        SpecNode? next = node;
        while (met.Count <= MostLinks && next.Text("$ref") is ['#', ..] reference && met.Add(reference))
        {
            next = SpecPointer.Find(document, reference);
        }

        return met.Count;
    }

    private static bool IsStructure(SpecMember member) =>
        !Data.Contains(member.Name) && !member.Name.StartsWith("x-", StringComparison.Ordinal);

    private static void Check(SpecObject value, SpecObject root, List<SpecDiagnostic> found)
    {
        if (value["$ref"] is not SpecScalar { Kind: ScalarKind.Text } reference)
        {
            return;
        }

        if (!reference.Text.StartsWith('#'))
        {
            found.Add(new SpecDiagnostic(
                DiagnosticCodes.Reference, reference.Location, $"'{reference.Text}' leads out of the document, where nothing is read. Bring what it names into the document."));
        }
        else if (SpecPointer.Find(root, reference.Text) is null)
        {
            found.Add(new SpecDiagnostic(
                DiagnosticCodes.Reference, reference.Location, $"'{reference.Text}' leads nowhere. Expected the name of something that the document has."));
        }
    }
}
