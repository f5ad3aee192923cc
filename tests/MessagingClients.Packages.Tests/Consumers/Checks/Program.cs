using System.Net.Http.Json;
using MessagingClients.OpenPhone;
using MessagingClients.Testing;

using FakeOpenPhone openPhone = new();
using OpenPhoneClient byHandler = openPhone.CreateClient();
await byHandler.SendMessageAsync(new() { Content = "By handler", From = "+15555550100", To = ["+15555550123"] });

Uri url = await openPhone.StartServerAsync();
using OpenPhoneClient byServer = new(new OpenPhoneClientOptions { ApiKey = "key", BaseUrl = url });
await byServer.SendMessageAsync(new() { Content = "By server", From = "+15555550100", To = ["+15555550123"] });

using HttpClient stranger = new() { BaseAddress = url, DefaultRequestHeaders = { { "Authorization", "key" }, { "Accept", "application/json" } } };
using HttpResponseMessage answer = await stranger.PostAsJsonAsync("v1/messages", new { content = "By hand", from = "+15555550100" });

foreach (FakeRequest<SendMessageRequest> request in openPhone.Requests)
{
    Console.WriteLine(request.Refusal ?? request.Body.Content);
}

Console.WriteLine($"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
