using System.Text.RegularExpressions;
using MessagingClients.Constraints;

namespace MessagingClients.Tests.Constraints;

/// <summary>Formats and patterns of text; the expectations are read from the RFCs by hand.</summary>
public sealed class TextFormatTests
{
    [Theory]
    [InlineData("504f6816-f7b5-4965-bc35-69acadc9f5c7", true)]
    [InlineData("504F6816-F7B5-4965-BC35-69ACADC9F5C7", true)]
    [InlineData("00000000-0000-0000-0000-000000000000", true)]
    [InlineData("ffffffff-ffff-ffff-ffff-ffffffffffff", true)]
    [InlineData("504f6816f7b54965bc3569acadc9f5c7", false)]
    [InlineData("{504f6816-f7b5-4965-bc35-69acadc9f5c7}", false)]
    [InlineData("urn:uuid:504f6816-f7b5-4965-bc35-69acadc9f5c7", false)]
    [InlineData("504f6816-f7b5-4965-bc35-69acadc9f5c", false)]
    [InlineData("504f6816-f7b5-4965-bc35-69acadc9f5c70", false)]
    [InlineData("504f6816-f7b5-4965-bc35-69acadc9f5cg", false)]
    [InlineData("504f681-6f7b5-4965-bc35-69acadc9f5c7", false)]
    [InlineData("504f6816-f7b5-4965-bc35-69acadc9f5c7\n", false)]
    [InlineData("٥04f6816-f7b5-4965-bc35-69acadc9f5c7", false)]
    [InlineData("", false)]
    public void A_UUID_is_spelled_as_RFC_9562_spells_it(string text, bool keeps) =>
        (Rule.Text(format: TextFormat.Uuid).Check(text) is null).ShouldBe(keeps);

    [Theory]
    [InlineData("http://[::1]", true)]
    [InlineData("http://[::1]:1234/", true)]
    [InlineData("http://[::]:/a", true)]
    [InlineData("http://user:pass@[2001:db8::1]/?a#b", true)]
    [InlineData("http://[2001:DB8:0:0:8:800:200C:417A]/", true)]
    [InlineData("http://[1:2:3:4:5:6:7::]", true)]
    [InlineData("http://[::ffff:192.0.2.1]/", true)]
    [InlineData("http://[1:2:3:4:5:6:192.0.2.1]/", true)]
    [InlineData("http://[v1.future:address]/", true)]
    [InlineData("http://[VF.a]/", true)]
    [InlineData("http://::1/", false)]
    [InlineData("http://[::1", false)]
    [InlineData("http://[::1]a/", false)]
    [InlineData("http://[::1]:80a/", false)]
    [InlineData("http://[]/", false)]
    [InlineData("http://[127.0.0.1]/", false)]
    [InlineData("http://[1::2::3]/", false)]
    [InlineData("http://[1:2:3:4:5:6:7]/", false)]
    [InlineData("http://[1:2:3:4:5:6:7:8:9]/", false)]
    [InlineData("http://[12345::]/", false)]
    [InlineData("http://[::ffff:192.0.2.256]/", false)]
    [InlineData("http://[::ffff:192.0.2.01]/", false)]
    [InlineData("http://[::ffff:01.2.3.4]/", false)]
    [InlineData("http://[::0001:0.0.0.10]/", true)]
    [InlineData("http://[fe80::1%25eth0]/", false)]
    [InlineData("http://[v.a]/", false)]
    [InlineData("http://[vg.a]/", false)]
    [InlineData("http://[v1.]/", false)]
    public void An_address_in_brackets_is_one_of_IPv6_or_later(string text, bool keeps) =>
        (Rule.Text(format: TextFormat.Uri).Check(text) is null).ShouldBe(keeps);

    [Theory]
    [InlineData("a:", true)]
    [InlineData("a+b-c.1:x", true)]
    [InlineData("tel:+15550001111", true)]
    [InlineData("file:///", true)]
    [InlineData("http://", true)]
    [InlineData("http:///a//b", true)]
    [InlineData("a:/b//c", true)]
    [InlineData("https://a/%41%e2%9c%93", true)]
    [InlineData("https://a:65536999/", true)]
    [InlineData("https://a?x=/?:@!$&'()*+,;=", true)]
    [InlineData(":a", false)]
    [InlineData("a_b:c", false)]
    [InlineData("a", false)]
    [InlineData("/a", false)]
    [InlineData("https://a/%4", false)]
    [InlineData("https://a/%", false)]
    [InlineData("https://a/{b}", false)]
    [InlineData("https://a/b|c", false)]
    [InlineData("https://a/\\b", false)]
    [InlineData("https://a/\"", false)]
    [InlineData("https://a@b@c/", false)]
    [InlineData("https://a/[b]", false)]
    [InlineData(" https://a/", false)]
    [InlineData("https://a/\u0000", false)]
    public void A_URI_keeps_to_its_characters(string text, bool keeps) =>
        (Rule.Text(format: TextFormat.Uri).Check(text) is null).ShouldBe(keeps);

    [Theory]
    [InlineData("+1", true)]
    [InlineData("a+1b", true)]
    [InlineData("+", false)]
    [InlineData("", false)]
    public void A_pattern_matches_somewhere(string text, bool keeps)
    {
        TextRule rule = Rule.Text(pattern: new TextPattern("\\+\\d", new Regex(@"\+[0-9]")));

        (rule.Check(text) is null).ShouldBe(keeps);
        rule.Pattern!.ToString().ShouldBe("\\+\\d");
    }

    [Fact]
    public void A_breach_names_the_pattern_as_the_document_has_it() =>
        Rule.Text(pattern: new TextPattern("^\\d$", new Regex(@"\A[0-9]\z"))).Check("secret")
            .ShouldBe(new Violation("", "text that matches ^\\d$", "other text"));

    [Fact]
    public void A_text_that_cannot_be_decided_in_time_does_not_keep_its_pattern()
    {
        TextPattern endless = new("^(a+)+$", new Regex(@"\A(a+)+\z", RegexOptions.None, TimeSpan.FromTicks(1)));

        Rule.Text(pattern: endless).Check(new string('a', 200) + "!").ShouldNotBeNull().Found.ShouldBe("other text");
    }

    [Fact]
    public void The_first_of_several_breaches_is_told()
    {
        TextRule rule = Rule.Text(minLength: 2, maxLength: 3, new TextPattern("^a", new Regex(@"\Aa")), TextFormat.Uri);

        rule.Check("a").ShouldNotBeNull().Expected.ShouldBe("at least 2 characters");
        rule.Check("bbbb").ShouldNotBeNull().Expected.ShouldBe("at most 3 characters");
        rule.Check("bb").ShouldNotBeNull().Expected.ShouldBe("text that matches ^a");
        rule.Check("aa").ShouldNotBeNull().Expected.ShouldBe("a URI (RFC 3986)");
        rule.Check("a:").ShouldBeNull();
    }
}
