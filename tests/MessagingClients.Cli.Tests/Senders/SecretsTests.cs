using MessagingClients.Cli.Senders;

namespace MessagingClients.Cli.Tests.Senders;

public sealed class SecretsTests
{
    [Theory]
    [InlineData("a+b/c.d", "key a+b/c.d end")]
    [InlineData("a+b/c.d", @"key a\u002Bb\/c.d end")]
    [InlineData("a+b/c.d", @"key \u0061\u002bb/c\u002Ed end")]
    [InlineData("a+b/c.d", "key a%2Bb%2fc.d end")]
    [InlineData("a\"b", """key a\"b end""")]
    public void A_secret_is_hidden_however_it_is_spelled(string secret, string text)
    {
        Secrets secrets = new(isLive: false);
        secrets.Hide(secret);

        secrets.Redact(text).ShouldBe("key (redacted) end");
    }

    [Theory]
    [InlineData("a+b/cxd")]
    [InlineData("aab/c.d")]
    [InlineData("nothing at all")]
    public void Other_text_is_left_as_it_is(string text)
    {
        Secrets secrets = new(isLive: false);
        secrets.Hide("a+b/c.d");

        secrets.Redact(text).ShouldBe(text);
    }

    [Fact]
    public void A_placeholder_is_hidden_like_a_secret() =>
        new Secrets(isLive: false).Redact($"Bearer {Secrets.Placeholder}").ShouldBe("Bearer (redacted)");
}
