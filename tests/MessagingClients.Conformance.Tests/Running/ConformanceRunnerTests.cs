using MessagingClients.Conformance.Running;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Conformance.Subjects;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Running;

public sealed class ConformanceRunnerTests
{
    private static readonly ProviderSpec Spec = ProviderSpec.Find("clerk");
    private static readonly ContractCase[] Cases =
        [.. CaseCompiler.Derive("clerk", Spec.Document, Spec.Overlay).Where(each => IsServedByTheEngine(each.Answer)).Take(201)];

    [Fact]
    public async Task A_client_that_does_nothing_fails_every_case()
    {
        ConformanceRun run = await RunAsync(new IdleSubject());

        run.IsComplete.ShouldBeTrue();
        run.Verdicts.Select(verdict => verdict.Case.Id).ShouldBe(Cases.Select(each => each.Id));
        run.Verdicts.ShouldAllBe(verdict => verdict.Status == VerdictStatus.Failed);
    }

    [Fact]
    public async Task An_operation_without_a_method_could_not_run()
    {
        ConformanceRun run = await RunAsync(new IdleSubject { HasMethod = false });

        run.Verdicts.ShouldAllBe(verdict => verdict.Status == VerdictStatus.CouldNotRun);
    }

    [Fact]
    public async Task An_engine_that_dies_ends_the_run_and_keeps_what_was_found()
    {
        ConformanceRun run = await RunAsync(new IdleSubject { ShutsDownAt = 201 });

        run.Broken.ShouldNotBeNull().ShouldStartWith("WireMock answers no more");
        run.IsComplete.ShouldBeFalse();
        run.Verdicts.Count.ShouldBe(200);
    }

    [Fact]
    public async Task A_known_failure_is_told_with_its_reason()
    {
        RunOptions options = new() { Known = new KnownFailures([new KnownFailure(new CaseGlob("**"), "waits for something")]) };

        ConformanceRun run = await RunAsync(new IdleSubject(), options);

        run.Verdicts.ShouldAllBe(verdict => verdict.Status == VerdictStatus.KnownFailure && verdict.Reason == "waits for something");
    }

    private static bool IsServedByTheEngine(CaseAnswer answer) =>
        answer is ServedAnswer served && !served.Headers.Any(header => header.Value.Contains("charset", StringComparison.Ordinal));

    private static Task<ConformanceRun> RunAsync(IdleSubject subject, RunOptions? options = null) =>
        new ConformanceRunner(new Dictionary<string, string> { ["clerk"] = Spec.Document }, options ?? new RunOptions())
            .RunAsync(Cases, [subject], progress: null, TestContext.Current.CancellationToken);
}
