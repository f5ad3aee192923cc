namespace MessagingClients.Testing.Schemas;

/// <summary>What a value breaks of a schema. It quotes the schema and never the value, which is somebody's message.</summary>
/// <param name="Pointer">The place in the value; a member that the schema does not name is written as <c>*</c>.</param>
/// <param name="Keyword">The keyword of the schema.</param>
/// <param name="Expected">What the keyword demands.</param>
internal sealed record SchemaProblem(string Pointer, string Keyword, string Expected)
{
    public override string ToString() => $"{(Pointer.Length == 0 ? "/" : Pointer)}: {Keyword}: expected {Expected}";
}
