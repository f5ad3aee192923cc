using System.Net;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Notes;

namespace MessagingClients.Conformance.Tests.Parameters;

/// <summary>A stand-in asks for the parameters that a document requires, and for numbers where it has numbers.</summary>
public sealed class ParameterStandInTests : IAsyncLifetime
{
    private StandIn? _standIn;

    public async ValueTask InitializeAsync() => _standIn = await StandIn.StartAsync(OwnDocument.Notes.Spec);

    public ValueTask DisposeAsync() => _standIn!.DisposeAsync();

    [Fact]
    public async Task A_client_is_answered()
    {
        using NotesClient client = new(new NotesClientOptions { ApiKey = "key", BaseUrl = _standIn!.Url });

        ApiResponse<NoteList> found = await client.ListNotesWithResponseAsync(
            "Ada & Bob", "ab", "s;1", new() { Limit = 5, Kind = ListNotesKind.Public, Tag = ["a", "b"], Urgent = true, XLevel = 3, Theme = "dark" }, cancellationToken: TestContext.Current.CancellationToken);
        ApiResponse<AddNoteResponse?> changed = await client.ChangeNoteWithResponseAsync(
            "a/b", 5, "\"1\"", new() { Subject = "s" }, cancellationToken: TestContext.Current.CancellationToken);

        ApiResponse<AddNoteResponse> viewed = await client.ViewColourWithResponseAsync(Colour.Red, "a&b", new() { More = 1 }, cancellationToken: TestContext.Current.CancellationToken);

        viewed.StatusCode.ShouldBe(200);
        found.StatusCode.ShouldBe(200);
        changed.StatusCode.ShouldBe(200);
    }

    [Theory]
    [InlineData("?author=a", "ab", "session=s", HttpStatusCode.OK)]
    [InlineData("", "ab", "session=s", HttpStatusCode.NotFound)]
    [InlineData("?author=a", null, "session=s", HttpStatusCode.NotFound)]
    [InlineData("?author=a", "ab", null, HttpStatusCode.NotFound)]
    [InlineData("?author=a&limit=many", "ab", "session=s", HttpStatusCode.NotFound)]
    [InlineData("?author=a&limit=5&urgent=false&kind=public", "ab", "session=s", HttpStatusCode.OK)]
    [InlineData("?author=a&kind=other", "ab", "session=s", HttpStatusCode.NotFound)]
    public async Task A_request_that_breaks_the_document_is_not(string query, string? trace, string? cookie, HttpStatusCode status)
    {
        using HttpClient client = new(new SocketsHttpHandler { UseCookies = false, UseProxy = false });
        using HttpRequestMessage request = new(HttpMethod.Get, $"{_standIn!.Url}/notes{query}");
        request.Headers.Add("x-key", "key");
        request.Headers.Add("Accept", "application/json");
        request.Headers.Add("X-Trace", trace is null ? [] : [trace]);
        request.Headers.Add("Cookie", cookie is null ? [] : [cookie]);

        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(status);
    }
}
