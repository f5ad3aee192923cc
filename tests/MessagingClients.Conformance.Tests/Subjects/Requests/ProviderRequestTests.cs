using MessagingClients.Conformance.Subjects.Requests;
using MessagingClients.Serialization;

namespace MessagingClients.Conformance.Tests.Subjects.Requests;

public sealed class ProviderRequestTests
{
    [Fact]
    public void Clerk()
    {
        Clerk.SendMessageRequest made = Build<Clerk.SendMessageRequest>("""
            {"sender":"+1","mediaUrls":["https://a.example"],"recipients":["+2","+3"],"body":"hi","sentByName":"Ann","templateId":9007199254740993}
            """);

        made.Sender.ShouldBe("+1");
        made.MediaUrls.ShouldBe(["https://a.example"]);
        made.Recipients.ShouldBe(["+2", "+3"]);
        made.Body.ShouldBe("hi");
        made.SentByName.ShouldBe("Ann");
        made.TemplateId.ShouldBe(9007199254740993);
    }

    [Theory]
    [InlineData("done")]
    [InlineData("never heard of")]
    public void OpenPhone(string status)
    {
        OpenPhone.SendMessageRequest made = Build<OpenPhone.SendMessageRequest>(
            $$"""{"content":"hi","from":"PN1","to":["+2"],"userId":"US1","setInboxStatus":"{{status}}"}""");

        made.Content.ShouldBe("hi");
        made.From.ShouldBe("PN1");
        made.To.ShouldBe(["+2"]);
        made.UserId.ShouldBe("US1");
        made.SetInboxStatus!.Value.Value.ShouldBe(status);
    }

    [Fact]
    public void MyAlice()
    {
        MyAlice.SendTextMessageRequest made = Build<MyAlice.SendTextMessageRequest>("""{"customer_id":"7","text":"hi"}""");

        made.CustomerId.ShouldBe("7");
        made.Text.ShouldBe("hi");
    }

    [Fact]
    public void Solaris()
    {
        Solaris.SendSmsRequest made = Build<Solaris.SendSmsRequest>("""{"person_id":"p","text":"hi","purpose":"x","idempotency_key":"k"}""");

        made.PersonId.ShouldBe("p");
        made.Text.ShouldBe("hi");
        made.Purpose.ShouldBe("x");
        made.IdempotencyKey.ShouldBe("k");
    }

    [Fact]
    public void TextUs()
    {
        TextUs.SendMessageRequest made = Build<TextUs.SendMessageRequest>("""
            {"to":"+1","body":"hi","channel":"whatsapp","attachments":[{"media_url":"https://a.example","content_type":"image/png"}],
             "template":{"id":"t","variable_values":{"1":"Ann","first name":"Bea"}}}
            """);

        made.Channel!.Value.Value.ShouldBe("whatsapp");
        made.Attachments!.Single().MediaUrl.ShouldBe("https://a.example");
        made.Attachments!.Single().ContentType.ShouldBe("image/png");
        made.Template!.Id.ShouldBe("t");
        made.Template.VariableValues!["first name"].ShouldBe("Bea");
    }

    [Fact]
    public void One_value_and_an_array_of_one_stay_different()
    {
        Build<TextUs.SendMessageRequest>("""{"to":"+1"}""").To.ShouldBe(OneOrMany.One("+1"));
        Build<TextUs.SendMessageRequest>("""{"to":["+1"]}""").To.ShouldBe(OneOrMany.Many<string>(["+1"]));
        Build<TextUs.SendMessageRequest>("""{"to":[]}""").To.IsMany.ShouldBeTrue();
    }

    private static T Build<T>(string body) => TypedRequest.Build(typeof(T), body).ShouldBeOfType<T>();
}
