using MessagingClients.Specs.Cases;

namespace MessagingClients.Testing.Tests.Answers;

/// <summary>The answer cases that the WireMock stand-ins pass, against the fakes, with the same oracles.</summary>
public sealed class ConformanceTests(Suite suite)
{
    private static readonly Uri Anywhere = new("http://127.0.0.1:9");

    [Theory]
    [MemberData(nameof(Suite.Providers), MemberType = typeof(Suite))]
    public async Task A_client_understands_each_answer_of_the_handler(string provider)
    {
        using AnyFake fake = AnyFake.Open(provider);

        (await new AnswerRun(suite, fake, Anywhere, _ => new ThroughFake(fake.Handler)).FailuresAsync(Cases(provider))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Suite.Providers), MemberType = typeof(Suite))]
    public async Task A_client_understands_each_answer_of_the_server(string provider)
    {
        using AnyFake fake = AnyFake.Open(provider);
        Uri url = await fake.StartServerAsync(TestContext.Current.CancellationToken);

        (await new AnswerRun(suite, fake, url, wrap: null).FailuresAsync(Cases(provider))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Suite.Providers), MemberType = typeof(Suite))]
    public async Task A_fake_that_answers_something_else_fails(string provider)
    {
        using AnyFake fake = AnyFake.Open(provider);
        using CheatingHandler cheat = new();

        (await new AnswerRun(suite, fake, Anywhere, _ => new ThroughFake(cheat)).FailuresAsync(Cases(provider).Take(50))).ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Suite.Providers), MemberType = typeof(Suite))]
    public async Task An_own_body_is_taken_where_the_judge_takes_it(string provider)
    {
        using AnyFake fake = AnyFake.Open(provider);
        List<string> differences = [];
        int refused = 0;
        foreach (ContractCase each in Cases(provider))
        {
            ServedAnswer served = (ServedAnswer)each.Answer;
            if (served.Body is not { } body || !IsText(body))
            {
                continue;
            }

            bool isTaken = Takes(fake, served.Status, body);
            bool isRight = await IsDocumentedAsync(each, served.Status, body);
            refused += isTaken ? 0 : 1;
            if (isTaken != isRight)
            {
                differences.Add($"{each.Id}: the fake {(isTaken ? "takes" : "refuses")} it");
            }
        }

        differences.ShouldBeEmpty();
        refused.ShouldBeGreaterThan(0);
    }

    private static IReadOnlyList<ContractCase> Cases(string provider)
    {
        IReadOnlyList<ContractCase> cases = Suite.Cases(provider, CaseArea.Answer);
        cases.Count.ShouldBeGreaterThan(50);
        return cases;
    }

    private static bool IsText(ReadOnlyMemory<byte> body) => System.Text.Unicode.Utf8.IsValid(body.Span);

    private static bool Takes(AnyFake fake, int status, ReadOnlyMemory<byte> body)
    {
        try
        {
            fake.Answer(FakeAnswer.Json(status, System.Text.Encoding.UTF8.GetString(body.Span)));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private async Task<bool> IsDocumentedAsync(ContractCase each, int status, ReadOnlyMemory<byte> body) =>
        (await suite.Judge.JudgeResponseAsync(
            Suite.Documents[each.Operation.Provider], each.Operation.Method, each.Operation.PathTemplate, status, MediaType(each), body)).Count == 0;

    // Every answer with a body has one media type in each of the documents.
    private static string MediaType(ContractCase each) => each.Operation.RequestMediaType!;
}
