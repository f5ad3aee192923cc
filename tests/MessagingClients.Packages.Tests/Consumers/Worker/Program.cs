using MessagingClients.Clerk;
using Worker;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Services.AddClerkClient(builder.Configuration.GetSection("Clerk"));
builder.Services.AddHostedService<Sender>();
builder.Build().Run();
