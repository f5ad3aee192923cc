using MessagingClients.Cli.Refreshing;

namespace MessagingClients.Cli.Adding;

/// <summary>Makes changes of files all together, or none of them.</summary>
internal static class FileChanges
{
    /// <exception cref="UsageException">A file cannot be changed; those that were are as before.</exception>
    public static void Apply(IReadOnlyList<FileChange> changes)
    {
        Stack<Action> undo = [];
        try
        {
            foreach (FileChange change in changes)
            {
                Make(change, undo);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Undo(undo);
            throw new UsageException($"{exception.Message} Nothing was changed.");
        }
        catch
        {
            Undo(undo);
            throw;
        }
    }

    private static void Undo(Stack<Action> undo)
    {
        while (undo.TryPop(out Action? step))
        {
            step();
        }
    }

    private static void Make(FileChange change, Stack<Action> undo)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(change.Path))!;
        byte[]? before = File.Exists(change.Path) ? File.ReadAllBytes(change.Path) : null;
        if (change.Bytes is null)
        {
            Remove(change.Path, folder, before, undo);
            return;
        }

        MakeFolder(folder, undo);
        WholeFile.Write(change.Path, change.Bytes);
        undo.Push(before is null ? () => File.Delete(change.Path) : () => WholeFile.Write(change.Path, before));
    }

    private static void MakeFolder(string folder, Stack<Action> undo)
    {
        if (!Directory.Exists(folder))
        {
            MakeFolder(Path.GetDirectoryName(folder)!, undo);
            Directory.CreateDirectory(folder);
            undo.Push(() => Directory.Delete(folder));
        }
    }

    private static void Remove(string path, string folder, byte[]? before, Stack<Action> undo)
    {
        if (before is null)
        {
            return;
        }

        File.Delete(path);
        undo.Push(() =>
        {
            Directory.CreateDirectory(folder);
            WholeFile.Write(path, before);
        });
        for (string empty = folder; !Directory.EnumerateFileSystemEntries(empty).Any(); empty = Path.GetDirectoryName(empty)!)
        {
            Directory.Delete(empty);
        }
    }
}
