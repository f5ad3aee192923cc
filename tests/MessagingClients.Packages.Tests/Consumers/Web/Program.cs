using MessagingClients.OpenPhone;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenPhoneClient("sales", builder.Configuration.GetSection("Sales"));
builder.Services.AddOpenPhoneClient("support", builder.Configuration.GetSection("Support"));

WebApplication app = builder.Build();
app.MapPost("/{desk}", async (string desk, IServiceProvider services) =>
{
    IOpenPhoneClient client = services.GetRequiredKeyedService<IOpenPhoneClient>(desk);
    SendMessageResponse sent = await client.SendMessageAsync(new() { Content = $"From {desk}", From = "+15555550100", To = ["+15555550123"] });
    return sent.Data.Id;
});
app.Run();
