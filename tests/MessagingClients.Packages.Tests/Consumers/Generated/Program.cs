using System;
using System.Diagnostics;
using _1send_hello;
using MessagingClients;

using ActivityListener listener = new()
{
    ShouldListenTo = static source => source.Name == ClientTelemetry.ActivitySourceName,
    Sample = static (ref _) => ActivitySamplingResult.AllData,
    ActivityStopped = static activity => Console.WriteLine(activity.GetTagItem("messaging_clients.outcome")),
};
ActivitySource.AddActivityListener(listener);

using AcmeClient acme = new(new AcmeClientOptions { ApiKey = "key", BaseUrl = new Uri(args[0]) });
SendTextResponse sent = await acme.SendTextAsync(new() { To = "+15555550123", Text = "Hello" });
Console.WriteLine(sent.Id);
