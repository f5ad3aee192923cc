using MessagingClients.Testing.Serving;

namespace MessagingClients.Testing.Tests.Requests;

/// <summary>Parameters of every place, as a fake reads them.</summary>
public sealed class ParameterCheckTests : IDisposable
{
    private readonly FakeEngine _engine = new(NotesApi.Stated);

    [Theory]
    [InlineData("author=a%20%26%20b")]
    [InlineData("author=a&limit=50&urgent=true&kind=public&code=AB-1&min-weight=0.5")]
    [InlineData("author=a&tag=a%2Cb&tag=c&id=1,2&word=a%20b&part=a%7Cb")]
    public void A_request_that_keeps_the_document_is_taken(string query) => Answer(query, "session=s; theme=dark; shown=1,2").ShouldBeEmpty();

    [Theory]
    [InlineData("", "query/author: expected a value, found none")]
    [InlineData("author=a&limit=51", "query/limit")]
    [InlineData("author=a&limit=x", "query/limit")]
    [InlineData("author=a&limit=1&limit=2", "query/limit: expected it once, found it 2 times")]
    [InlineData("author=a&tag=a&tag=b&tag=c&tag=d", "query/tag")]
    [InlineData("author=a&id=1,x", "query/id")]
    [InlineData("author=a&id=1&id=2", "query/id: expected it once")]
    [InlineData("author=a&part=a", "query/part")]
    [InlineData("author=a&code=PRIVATE", "query/code")]
    [InlineData("author=a&unknown=1", "query: expected the parameters of the document alone")]
    [InlineData("author=%FF", "query/author: expected percent-encoded UTF-8")]
    public void A_query_that_breaks_it_is_refused_by_the_name_of_the_parameter(string query, string reason)
    {
        string refusal = Answer(query, "session=s");

        refusal.ShouldContain(reason);
        refusal.ShouldNotContain("PRIVATE");
    }

    [Theory]
    [InlineData("", "cookie/session: expected a value, found none")]
    [InlineData("session=s; theme=darker", "cookie/theme")]
    [InlineData("session=s; shown=1,x", "cookie/shown")]
    public void A_cookie_that_breaks_it_is_refused(string cookie, string reason) => Answer("author=a", cookie).ShouldContain(reason);

    [Theory]
    [InlineData("", "GET /colours/{colour}")]
    [InlineData("view=a%2Fb&form=short&more=1", "GET /colours/{colour}?form=short&view={view}")]
    public void A_path_with_a_query_of_its_own_is_told_from_the_path_alone(string query, string operation)
    {
        Ask("/colours/red", query);

        _engine.Exchanges[^1].Title.ShouldBe(operation);
        _engine.Exchanges[^1].Refusal.ShouldBeNull();
    }

    [Theory]
    [InlineData("form=long&view=a", "expected the parameters of the document alone")]
    [InlineData("form=short&view=a&more=x", "query/more")]
    [InlineData("form=short&view=%FF", "path/view")]
    public void A_query_of_a_path_is_checked_like_any_other(string query, string reason)
    {
        Ask("/colours/red", query);

        _engine.Exchanges[^1].Refusal.ShouldNotBeNull().ShouldContain(reason);
    }

    public void Dispose() => _engine.Dispose();

    private void Ask(string path, string query) =>
        _engine.Answer(new ArrivedRequest("GET", path, query, [new("x-key", "key"), new("Accept", "application/json")], ReadOnlyMemory<byte>.Empty));

    /// <summary>Why the request is refused; empty where it is not.</summary>
    private string Answer(string query, string cookie)
    {
        KeyValuePair<string, string>[] headers = [new("x-key", "key"), new("Accept", "application/json"), new("X-Trace", "ab"), new("X-Flags", "a, b"), new("Cookie", cookie)];
        _engine.Answer(new ArrivedRequest("GET", "/notes", query, headers, ReadOnlyMemory<byte>.Empty));
        return _engine.Exchanges[^1].Refusal ?? "";
    }
}
