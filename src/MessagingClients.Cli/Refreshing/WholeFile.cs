using System.Text;

namespace MessagingClients.Cli.Refreshing;

/// <summary>Replaces a file at once: a reader, or a machine that stops, finds the old file or the new one.</summary>
internal static class WholeFile
{
    public static void Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public static void Write(string file, byte[] bytes)
    {
        string beside = file + ".new";
        try
        {
            using (FileStream stream = new(beside, FileMode.Create, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, file, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
