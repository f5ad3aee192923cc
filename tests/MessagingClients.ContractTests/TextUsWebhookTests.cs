using MessagingClients.TextUs;

namespace MessagingClients.ContractTests;

public sealed class TextUsWebhookTests
{
    // RFC 4231, section 4.3.
    private const string Signature = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    [Theory]
    [InlineData(Signature, true)]
    [InlineData("5BDCC146BF60754E6A042426089575C75A003F089D2739839DEC58B964EC3843", true)]
    [InlineData("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3842", false)]
    [InlineData("sha256=" + Signature, false)]
    [InlineData(Signature + "00", false)]
    [InlineData("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec384", false)]
    [InlineData("zzdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", false)]
    [InlineData("", false)]
    public void Only_the_signature_of_the_body_is_right(string signature, bool isRight) =>
        TextUsWebhook.Verify("what do ya want for nothing?"u8, signature, "Jefe"u8).ShouldBe(isRight);

    [Fact]
    public void Another_body_or_another_secret_has_another_signature()
    {
        TextUsWebhook.Verify("what do ya want for nothing!"u8, Signature, "Jefe"u8).ShouldBeFalse();
        TextUsWebhook.Verify("what do ya want for nothing?"u8, Signature, "jefe"u8).ShouldBeFalse();
    }

    [Fact]
    public void An_empty_secret_is_refused() =>
        Should.Throw<ArgumentException>(() => TextUsWebhook.Verify("body"u8, Signature, [])).Message.ShouldStartWith("Expected the secret of the webhook, found none.");
}
