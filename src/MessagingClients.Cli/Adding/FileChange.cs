namespace MessagingClients.Cli.Adding;

/// <summary>A file as it is to become.</summary>
/// <param name="Path">The file.</param>
/// <param name="Bytes">What it is to hold, or <see langword="null"/> where it is to be gone.</param>
internal sealed record FileChange(string Path, byte[]? Bytes);
