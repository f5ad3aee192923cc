using MessagingClients.Clerk;
using MessagingClients.MyAlice;
using MessagingClients.OpenPhone;
using MessagingClients.Solaris;
using MessagingClients.TestKit;
using MessagingClients.Testing;
using MessagingClients.TextUs;

namespace MessagingClients.ContractTests.Surface;

/// <summary>A change of a document or a template shows here what it means for those who call a client.</summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void Runtime() => Snapshot.Match(PublicSurface.Of(typeof(ApiException).Assembly));

    [Fact]
    public void Clerk() => Snapshot.Match(PublicSurface.Of(typeof(ClerkClient).Assembly));

    [Fact]
    public void TextUs() => Snapshot.Match(PublicSurface.Of(typeof(TextUsClient).Assembly));

    [Fact]
    public void MyAlice() => Snapshot.Match(PublicSurface.Of(typeof(MyAliceClient).Assembly));

    [Fact]
    public void OpenPhone() => Snapshot.Match(PublicSurface.Of(typeof(OpenPhoneClient).Assembly));

    [Fact]
    public void Solaris() => Snapshot.Match(PublicSurface.Of(typeof(SolarisClient).Assembly));

    [Fact]
    public void Fakes() => Snapshot.Match(PublicSurface.Of(typeof(FakeAnswer).Assembly));
}
