namespace MessagingClients.Conformance.Tests.WrongClients;

/// <summary>One change to a source of a client.</summary>
/// <param name="File">The file: of the runtime by its path, such as <c>Sending/Exchange.cs</c>, or generated, such as <c>Clerk.g.cs</c>.</param>
/// <param name="Find">What stands in the file exactly once.</param>
/// <param name="Replace">What stands there instead.</param>
internal sealed record SourceEdit(string File, string Find, string Replace)
{
    public string Apply(string source)
    {
        int found = source.Split(Find).Length - 1;
        return found == 1
            ? source.Replace(Find, Replace, StringComparison.Ordinal)
            : throw new InvalidOperationException(
                $"{File}: expected the text to edit exactly once, found it {found} times: {Find}. Fit the edit to the source as it is now.");
    }
}
