namespace MessagingClients.Tests;

/// <summary>A link in a chain of handlers; without an inner handler it is the end of one.</summary>
internal sealed class Link : DelegatingHandler
{
    public Link()
    {
    }

    public Link(HttpMessageHandler inner)
        : base(inner)
    {
    }
}
