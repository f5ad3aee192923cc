using MessagingClients.Specs.Cases;
using MessagingClients.Specs.Tests.Bodies;

namespace MessagingClients.Specs.Tests.Cases;

/// <summary>Each way to write a body is tried by cases of its own.</summary>
public sealed class FurtherBodyCasesTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Cases_are_derived_once_for_each_body_that_is_sent()
    {
        CaseDerivation derived = Derive($"{FurtherDocument.Json}\n{FurtherDocument.Multipart}\nmultipart/mixed: {{}}");

        derived.Cases.Select(each => (each.Operation.Name, each.Operation.RequestMediaType, each.Operation.CalledAs)).Distinct()
            .ShouldBe([("uploadMedia", "application/json", null), ("uploadMediaAsMultipart", "multipart/form-data", null)]);
        derived.Cases.ToLookup(each => each.Operation.Name)["uploadMediaAsMultipart"].Select(each => each.Area).Distinct()
            .ShouldBe([CaseArea.Request, CaseArea.Answer, CaseArea.Dribble, CaseArea.Fault, CaseArea.Repeat, CaseArea.Environment]);
        derived.NotDerived.Select(none => none.Id).ShouldBe(["test/uploadMedia/request/multipart/mixed"]);
    }

    [Fact]
    public void A_body_with_a_file_goes_out_once_where_one_in_JSON_with_a_key_may_go_out_again()
    {
        string json = FurtherDocument.Json.Replace("properties: {", "properties: {idempotencyKey: {type: string}, ", StringComparison.Ordinal);
        ILookup<string, ContractCase> cases = Derive($"{json}\n{FurtherDocument.Multipart}").Cases.ToLookup(each => each.Operation.Name);

        cases["uploadMedia"].ShouldContain(each => each.Expectation.MaxSends > 1);
        cases["uploadMediaAsMultipart"].Where(each => each.Environment.Calls == 1).ShouldAllBe(each => each.Expectation.MaxSends <= 1);
    }

    [Fact]
    public void A_method_that_is_called_otherwise_is_called_so()
    {
        const string Other = "  /other:\n    put:\n      operationId: uploadMediaAsMultipart\n      responses: {'204': {description: Done}}";

        Derive($"{FurtherDocument.Json}\n{FurtherDocument.Multipart}", Other).Cases.Where(each => each.Operation.Method == "POST").Select(each => (each.Operation.Name, each.Operation.CalledAs)).Distinct()
            .ShouldBe([("uploadMedia", null), ("uploadMediaAsMultipart", "PostMediaAsMultipart")]);
    }

    [Fact]
    public void A_server_is_asked_in_each_way()
    {
        Derive($"{FurtherDocument.Json.Replace("url", "word", StringComparison.Ordinal)}\n{FurtherDocument.Form}");

        ServerCaseCompiler.Derive("test", _file, null).Select(each => each.Case.Operation.RequestMediaType).Distinct()
            .ShouldBe(["application/json", "application/x-www-form-urlencoded"]);
    }

    private CaseDerivation Derive(string content, string paths = "")
    {
        File.WriteAllText(_file, FurtherDocument.Write(content, paths));
        return CaseCompiler.Compile("test", _file, null);
    }
}
