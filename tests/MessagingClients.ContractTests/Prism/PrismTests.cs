using System.Net;
using System.Text;
using MessagingClients.ContractTests.Examples;

namespace MessagingClients.ContractTests.Prism;

/// <summary>A second opinion, by other libraries than the judge's, on the documents that their providers publish.</summary>
public sealed class PrismTests
{
    [Theory]
    [InlineData("clerk", 201)]
    [InlineData("myalice", 200)]
    [InlineData("openphone", 202)]
    public async Task Prism_takes_the_requests_of_a_client_and_the_client_reads_what_it_answers(string provider, int status)
    {
        await using PrismServer prism = await PrismServer.StartAsync(ExampleCase.Document(provider));

        foreach (string example in Providers.Find(provider).Examples)
        {
            Reply reply = await Providers.Find(provider).SendAsync(prism.Url, example);

            (reply.Status, reply.Outcome).ShouldBe((status, Outcome.Accepted));
        }
    }

    [Theory]
    [InlineData("clerk", "/public/messages", "apiKey")]
    [InlineData("myalice", "/stable/open/customers/send-text-message", "X-Myalice-Api-Key")]
    [InlineData("openphone", "/v1/messages", "Authorization")]
    public async Task Prism_refuses_a_request_that_breaks_the_document(string provider, string path, string header)
    {
        await using PrismServer prism = await PrismServer.StartAsync(ExampleCase.Document(provider));
        using HttpClient client = new(new SocketsHttpHandler { UseProxy = false });
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(prism.Url, path)) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation(header, "placeholder");

        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity);
    }
}
