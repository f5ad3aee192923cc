using System.Diagnostics;

namespace MessagingClients.Soak.Running;

/// <summary>What the process of the clients uses.</summary>
/// <param name="Heap">The managed heap after a full collection, in bytes.</param>
/// <param name="WorkingSet">The memory that is in use, in bytes.</param>
/// <param name="Threads">How many threads there are.</param>
/// <param name="Handles">How many files and sockets are open.</param>
internal sealed record Vitals(long Heap, long WorkingSet, long Threads, long Handles)
{
    private const string OpenFiles = "/proc/self/fd";

    public static Vitals Take()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long heap = GC.GetTotalMemory(forceFullCollection: true);
        using Process self = Process.GetCurrentProcess();
        long handles = Directory.Exists(OpenFiles) ? Directory.EnumerateFileSystemEntries(OpenFiles).LongCount() : self.HandleCount;
        return new Vitals(heap, self.WorkingSet64, self.Threads.Count, handles);
    }
}
