using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Lowering;

namespace MessagingClients.Specs.Checking;

/// <summary>
/// Goes on where the build ends with the first error of its stage: each operation is lowered by itself, so that one run shows
/// what is wrong with every one of them.
/// </summary>
internal static class OperationErrors
{
    /// <param name="corrected">The document with its corrections.</param>
    /// <param name="client">The name of the client in C#.</param>
    /// <param name="first">What the build would end with.</param>
    public static IReadOnlyList<SpecDiagnostic> Of(SpecObject corrected, string client, SpecException first)
    {
        try
        {
            SpecObject shared = ClientCompiler.Share(corrected, client);
            return
            [
                .. first.Diagnostics.Concat(OperationNode.All(shared).SelectMany(operation => Errors(Only(shared, operation)))).Distinct()
                    .OrderBy(error => error.Location.File, StringComparer.Ordinal).ThenBy(error => error.Location.Line).ThenBy(error => error.Location.Column),
            ];
        }
        catch (SpecException)
        {
            return first.Diagnostics;
        }
    }

    private static SpecObject Only(SpecObject document, OperationNode operation)
    {
        string[] others = [.. OperationNode.Methods.Where(method => method != operation.Method)];
        SpecObject path = operation.PathItem.Without(others);
        return document.With("paths", new SpecObject([new SpecMember(operation.Path, path)], path.Location));
    }

    private static IReadOnlyList<SpecDiagnostic> Errors(SpecObject document)
    {
        try
        {
            LowerStage.Apply(document);
            return [];
        }
        catch (SpecException exception)
        {
            return exception.Diagnostics;
        }
    }
}
