using MessagingClients.Notes;
using MessagingClients.TestKit;

namespace MessagingClients.Conformance.Tests;

/// <summary>A call of the client of <c>notes.yaml</c>.</summary>
internal static class NotesCall
{
    /// <summary>Makes a call that is answered.</summary>
    /// <returns>The body as it was sent, and the answer as it was read.</returns>
    public static async Task<(string Sent, T Answer)> RunAsync<T>(string answer, Func<NotesClient, Task<T>> call)
    {
        await using RawServer server = RawServer.Answering("200 OK", answer, "Content-Type: application/json");
        using NotesClient client = new(new NotesClientOptions { ApiKey = "key", BaseUrl = server.Url });

        T read = await call(client);

        return (server.Requests.ShouldHaveSingleItem().Split("\r\n\r\n")[1], read);
    }
}
