namespace MessagingClients.Conformance.Prerequisites;

/// <summary>The folder of what this library runs but does not compile.</summary>
internal static class ToolFolder
{
    /// <exception cref="MissingPrerequisiteException">The file is not there.</exception>
    public static string Require(params IEnumerable<string> steps)
    {
        string path = Path.Combine([AppContext.BaseDirectory, "tools", .. steps]);
        return File.Exists(path)
            ? path
            : throw new MissingPrerequisiteException($"{path} is missing. Build the project again: it puts its tools there.");
    }
}
