using MessagingClients.OpenPhone;

using OpenPhoneClient openPhone = new(new OpenPhoneClientOptions { ApiKey = "key", BaseUrl = new Uri(args[0]) });
SendMessageResponse sent = await openPhone.SendMessageAsync(new() { Content = "Hello", From = "+15555550100", To = ["+15555550123"] });
Console.WriteLine($"sent: {sent.Data.Id}");
