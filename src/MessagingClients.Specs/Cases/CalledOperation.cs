using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Cases;

/// <summary>
/// Says what a client calls an operation. One that calls it otherwise than its id says is wrong, unless there is no id, or none
/// that can be a name, or another operation has the same: then the name is the compiler's to choose.
/// </summary>
internal static class CalledOperation
{
    // A client has both methods for each operation.
    private const string Second = "WITHRESPONSE";

    // A word of servers, which the compiler leaves out.
    private const string Server = "controller";

    public static CaseOperation Of(DocumentOutline outline, OperationOutline operation, SpecObject corrected, string provider) =>
        new(provider, operation.Id, operation.Method, operation.Path, RequestMediaType: null)
        {
            CalledAs = SaysItsName(outline, operation, corrected) ? null : operation.Name,
        };

    private static bool SaysItsName(DocumentOutline outline, OperationOutline operation, SpecObject corrected) =>
        OperationNode.All(corrected).First(node => node.Path == operation.Path && node.Method.Equals(operation.Method, StringComparison.OrdinalIgnoreCase)).Operation is var stated
        && stated.Text("x-name") is null
        && stated.Text("operationId") is { } id
        && char.IsLetter(id.FirstOrDefault(char.IsLetterOrDigit))
        && !id.Contains(Server, StringComparison.OrdinalIgnoreCase)
        && outline.Operations.Count(other => Plain(other.Id) == Plain(id)) == 1;

    private static string Plain(string id)
    {
        string plain = string.Concat(id.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return plain.EndsWith(Second, StringComparison.Ordinal) ? plain[..^Second.Length] : plain;
    }
}
