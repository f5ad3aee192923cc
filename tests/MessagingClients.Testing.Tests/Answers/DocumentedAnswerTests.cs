using System.Globalization;
using MessagingClients.Specs.Stubs;
using MessagingClients.Testing.Serving;
using MessagingClients.Testing.Stating;

namespace MessagingClients.Testing.Tests.Answers;

/// <summary>Every answer of every document can be asked for, and is what the document shows.</summary>
public sealed class DocumentedAnswerTests(Suite suite)
{
    // Examples that break the schema of their own document, as published; the suite lists them too.
    private static readonly string[] BreakTheirDocument = [];

    [Theory]
    [MemberData(nameof(Suite.Providers), MemberType = typeof(Suite))]
    public async Task Each_documented_answer_is_given_with_a_body_that_the_judge_takes(string provider)
    {
        StatedOperation operation = StatedApi.Of(Named(provider)).Operations.ShouldHaveSingleItem();
        List<string> problems = [];
        foreach (StatedAnswer stated in operation.Answers)
        {
            int status = int.Parse(stated.Status, CultureInfo.InvariantCulture);
            foreach (StubExample example in stated.Examples.DefaultIfEmpty(new StubExample("", "")))
            {
                Reply reply = ReplyMaker.Make(operation, example.Name.Length == 0 ? status : FakeAnswer.Documented(status, example.Name));
                reply.Status.ShouldBe(status);
                problems.AddRange((await suite.Judge.JudgeResponseAsync(
                    Suite.Documents[provider], operation.Method, operation.Path.Template, status, stated.MediaType, reply.Body)).Select(finding => $"{status} {example.Name}: {finding.Where} {finding.Message}"));
            }
        }

        problems.ShouldBe(BreakTheirDocument);
    }

    [Theory]
    [MemberData(nameof(Suite.Providers), MemberType = typeof(Suite))]
    public void The_examples_are_those_that_the_document_prints(string provider)
    {
        StatedOperation operation = StatedApi.Of(Named(provider)).Operations.ShouldHaveSingleItem();

        foreach (DocumentedBody body in DocumentedBodies.Read(Suite.Documents[provider]).Responses.Where(body => body.Name is not ("composed" or "none")))
        {
            ReplyMaker.Make(operation, FakeAnswer.Documented(body.Status!.Value, body.Name)).Body.ToArray().ShouldBe(System.Text.Encoding.UTF8.GetBytes(body.Body!));
        }
    }

    [Theory]
    [MemberData(nameof(Suite.Providers), MemberType = typeof(Suite))]
    public void The_answers_of_a_fake_are_the_stubs_of_the_document(string provider)
    {
        IReadOnlyList<Stub> stubs = StubCompiler.Compile(Suite.Documents[provider]);
        StatedOperation operation = StatedApi.Of(Named(provider)).Operations.ShouldHaveSingleItem();

        operation.Stubs.Select(stub => (stub.Status, stub.MediaType, stub.Body)).ShouldBe(stubs.Select(stub => (stub.Response.Status, stub.Response.MediaType, stub.Response.Body)));
    }

    private static string Named(string provider) => provider switch
    {
        "clerk" => "Clerk",
        "myalice" => "MyAlice",
        "openphone" => "OpenPhone",
        "solaris" => "Solaris",
        _ => "TextUs",
    };
}
