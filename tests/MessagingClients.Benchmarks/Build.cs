namespace MessagingClients.Benchmarks;

internal static class Build
{
#if DEBUG
    public static bool IsOptimized => false;
#else
    public static bool IsOptimized => true;
#endif
}
