using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using MessagingClients.Benchmarks;
using MessagingClients.Benchmarks.Ratios;

if (!Build.IsOptimized)
{
    return Refuse("A Debug build measures nothing. Run with: dotnet run -c Release --project tests/MessagingClients.Benchmarks");
}

if (args is ["ratios", .. string[] words])
{
    return await RatioCommand.RunAsync(words, Console.Out, Console.Error);
}

if (args is not [['-', ..], ..])
{
    return Refuse("Expected ratios [measurement …] [provider …], or options of BenchmarkDotNet such as --filter '*'.");
}

// In this process: a project that BenchmarkDotNet would write and build has no generated clients.
IConfig config = DefaultConfig.Instance
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance))
    .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "results"));
Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(CallBenchmarks).Assembly).Run(args, config)];
return summaries.Length > 0 || args[0] is "--help" or "--list" or "--info" or "--version" ? 0 : 2;

static int Refuse(string why)
{
    Console.Error.WriteLine(why);
    return 2;
}
