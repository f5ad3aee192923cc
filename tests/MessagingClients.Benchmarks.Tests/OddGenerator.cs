using MessagingClients.Benchmarks.Generation;
using MessagingClients.Benchmarks.Processes;
using MessagingClients.Benchmarks.Subjects;

namespace MessagingClients.Benchmarks.Tests;

/// <summary>Ends well, and writes something else or nothing.</summary>
internal sealed class OddGenerator(string? code, DirectoryInfo folder) : Generator(new ClerkProvider(), folder)
{
    protected override string Expected => Checkout.Intermediate("MessagingClients.Clerk", "Clerk.g.cs");

    protected override async Task<ProcessRun> GenerateAsync()
    {
        if (code is not null)
        {
            await File.WriteAllTextAsync(Path.Combine(Folder, Code), code);
        }

        return new ProcessRun(0, 1, 1, "");
    }
}
