using System.Text;

namespace MessagingClients.Conformance.Tests.WrongClients.Handlers;

/// <summary>Has another text in place of one: in what is sent, or in what is read.</summary>
internal sealed class RewritingHandler(HttpMessageHandler inner, string text, string other, bool ofAnswers) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Content = ofAnswers ? request.Content : await RewriteAsync(request.Content!, cancellationToken);
        HttpResponseMessage answer = await base.SendAsync(request, cancellationToken);
        answer.Content = ofAnswers ? await RewriteAsync(answer.Content, cancellationToken) : answer.Content;
        return answer;
    }

    private async Task<HttpContent> RewriteAsync(HttpContent content, CancellationToken cancellationToken)
    {
        string whole = await content.ReadAsStringAsync(cancellationToken);
        return new StringContent(whole.Replace(text, other, StringComparison.Ordinal), Encoding.UTF8, content.Headers.ContentType!.MediaType!);
    }
}
