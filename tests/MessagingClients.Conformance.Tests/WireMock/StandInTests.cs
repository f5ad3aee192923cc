using System.Net;
using System.Text;
using MessagingClients.Conformance.Judging;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Conformance.Tests.Judging;
using MessagingClients.Specs.Stubs;

namespace MessagingClients.Conformance.Tests.WireMock;

/// <summary>A stand-in that answers anything would teach nothing.</summary>
public sealed class StandInTests(JudgeFixture fixture, TwoStandIns both) : IClassFixture<TwoStandIns>, IDisposable
{
    private readonly HttpClient _client = new();

    public static TheoryData<string> Providers => [.. ProviderSpec.All.Select(provider => provider.Name)];

    [Theory]
    [InlineData("Authorization: Bearer t", """{"to":"+1","body":"Hi"}""", 201, "/messages/QNDkpL")]
    [InlineData("Authorization: Bearer t", """{"to":["+1"],"body":"Hi"}""", 201, "/messages/QNDkpL")]
    [InlineData("Authorization: Bearer t", """{"to":["+1","+2"],"body":"Hi"}""", 202, "")]
    [InlineData("Authorization: Bearer t", """{"to":["+1"],"body":"Hi","saved_reply":"/saved_replies/1"}""", 201, "")]
    [InlineData("Authorization: Bearer t", """{"to":"+1","channel":"whatsapp","template":{"id":"a"}}""", 201, "appointment_reminder")]
    [InlineData("Authorization: Bearer t", """{"to":"+1","template":{"id":"<%= @pending_whats_app_template.to_param %>"}}""", 422, "")]
    [InlineData("Authorization: Bearer t", """{"to":"+1","template":{"id":"dkDdrbR","variable_values":{"appt_date":"1/1"}}}""", 422, "")]
    [InlineData("Authorization: Bearer t", """{"to":"+1","template":{"id":"dkDdrbR"}}""", 422, "")]
    [InlineData("Authorization: Bearer t", """{"to":"+1","template":{"id":"dkDdrbR","variable_values":{"appt_date":"1/1","appt_time":"12:00"}}}""", 201, "appointment_reminder")]
    [InlineData("Authorization: Bearer t", """{"to":"+1","body":"Check out my availability at "}""", 201, "https://calend.ly/chuck-norris")]
    [InlineData("Authorization: Bearer t", """{"to":"+1","channel":"whatsapp"}""", 201, "\"channel\":\"whatsapp\"")]
    [InlineData("Authorization: Bearer t", """{"body":"Hi"}""", 404, "differ from the provider's document")]
    [InlineData("Authorization: Bearer t", """{"to":5}""", 404, "differ")]
    [InlineData("Authorization: Bearer t", "no JSON", 404, "differ")]
    [InlineData("Authorization: t", """{"to":"+1","body":"Hi"}""", 404, "differ")]
    [InlineData("X-Key: t", """{"to":"+1","body":"Hi"}""", 404, "differ")]
    public async Task TextUs_answers_what_its_document_allows(string header, string body, int status, string part)
    {
        using HttpResponseMessage answer = await PostAsync(new Uri(both.TextUs.Url + "/acc/messages"), header, body, "application/vnd.textus+jsonld");

        ((int)answer.StatusCode).ShouldBe(status);
        string text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.ShouldContain(part);
        (part.Length == 0).ShouldBe(text.Length == 0);
    }

    [Theory]
    [InlineData("application/vnd.textus+jsonld; charset=utf-8", HttpStatusCode.Created)]
    [InlineData("application/json", HttpStatusCode.NotFound)]
    public async Task The_media_type_is_the_documents(string mediaType, HttpStatusCode status)
    {
        using HttpResponseMessage answer = await PostAsync(new Uri(both.TextUs.Url + "/acc/messages"), "Authorization: Bearer t", """{"to":"+1"}""", mediaType);

        answer.StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("application/vnd.textus+jsonld", true)]
    [InlineData("Application/Vnd.TextUs+JsonLd; profile=x", true)]
    [InlineData("text/html, application/vnd.textus+jsonld;q=0.5", true)]
    [InlineData("application/*, text/html", true)]
    [InlineData("*/*", true)]
    [InlineData("application/vnd.textus+jsonld;q=0", false)]
    [InlineData("application/vnd.textus+jsonld; q=0.0, text/html", false)]
    [InlineData("application/json", false)]
    [InlineData("application/vnd-textus+jsonld", false)]
    [InlineData(null, false)]
    public async Task An_Accept_that_lets_in_the_answer_is_demanded(string? accept, bool keeps)
    {
        Uri url = new(both.TextUs.Url + "/acc/messages");
        using HttpResponseMessage one = await PostAsync(url, "Authorization: Bearer t", """{"to":"+1"}""", "application/vnd.textus+jsonld", accept);
        using HttpResponseMessage several = await PostAsync(url, "Authorization: Bearer t", """{"to":["+1","+2"]}""", "application/vnd.textus+jsonld", accept);

        ((int)one.StatusCode, (int)several.StatusCode).ShouldBe(keeps ? (201, 202) : (404, 404));
    }

    [Fact]
    public async Task The_longest_query_that_is_tried_reaches_it()
    {
        string text = Uri.EscapeDataString(string.Concat(Enumerable.Repeat("👋", 100_001)));
        using HttpResponseMessage answer = await PostAsync(
            new Uri($"{both.TextUs.Url}/acc/messages?text={text}"), "Authorization: Bearer t", """{"to":"+1"}""", "application/vnd.textus+jsonld");

        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Two_stand_ins_side_by_side_know_nothing_of_each_other()
    {
        both.Clerk.Url.Port.ShouldNotBe(both.TextUs.Url.Port);
        using HttpResponseMessage answer = await PostAsync(new Uri(both.Clerk.Url + "/acc/messages"), "Authorization: Bearer t", """{"to":"+1"}""", "application/vnd.textus+jsonld");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Every_answer_keeps_the_document(string provider)
    {
        string document = ProviderSpec.All.Single(spec => spec.Name == provider).Document;
        IReadOnlyList<Stub> stubs = StubCompiler.Compile(document);

        stubs.ShouldNotBeEmpty();
        foreach (Stub stub in stubs.Where(stub => stub.Response.Body is not null))
        {
            IReadOnlyList<Finding> findings = await fixture.Judge.JudgeResponseAsync(
                document, stub.Method, stub.PathTemplate, stub.Response.Status, stub.Response.MediaType, Encoding.UTF8.GetBytes(stub.Response.Body!));
            findings.ShouldBeEmpty(stub.Id);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> PostAsync(
        Uri url, string header, string body, string mediaType, string? accept = "application/vnd.textus+jsonld")
    {
        using HttpRequestMessage request = new(HttpMethod.Post, url) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        request.Headers.TryAddWithoutValidation(header.Split(": ")[0], header.Split(": ")[1]);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
