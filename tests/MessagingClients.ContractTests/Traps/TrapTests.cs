using System.Net;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using MessagingClients.Clerk;
using MessagingClients.ContractTests.Examples;
using MessagingClients.OpenPhone;
using MessagingClients.TestKit;
using MessagingClients.TextUs;

namespace MessagingClients.ContractTests.Traps;

/// <summary>The defects of stock generation for these five documents. Each test fails when its defect returns.</summary>
public sealed class TrapTests
{
    private const string OpenPhoneMessage =
        """{"data":{"id":"AC1","to":["+15555555555"],"from":"+15555555555","text":"t","phoneNumberId":null,"direction":"outgoing","userId":"US1","status":"sent","createdAt":"2022-01-01T00:00:00Z","updatedAt":"2022-01-01T00:00:00Z"}}""";

    private static readonly string[] Meaningless = ["Body", "Response", "Error", "Errors", "Schema", "Data", "V1Async"];

    public static TheoryData<string> ProviderNames => [.. Providers.All.Select(provider => provider.Name)];

    [Theory]
    [InlineData("+15555555555")]
    [InlineData("PN123abc")]
    public async Task Trap_01_an_anyOf_of_texts_goes_out_as_the_text(string from)
    {
        JsonNode body = await OpenPhoneBodyAsync(new() { Content = "c", From = from, To = ["+15555555555"] });

        body["from"]!.GetValue<string>().ShouldBe(from);
    }

    [Fact]
    public async Task Trap_02_text_or_null_is_read_as_either()
    {
        (await OpenPhoneReplyAsync("202 Accepted", OpenPhoneMessage)).Body.ShouldBeOfType<OpenPhone.SendMessageResponse>().Data.PhoneNumberId.ShouldBeNull();
        (await OpenPhoneReplyAsync("202 Accepted", OpenPhoneMessage.Replace("null", "\"PN1\"", StringComparison.Ordinal)))
            .Body.ShouldBeOfType<OpenPhone.SendMessageResponse>().Data.PhoneNumberId.ShouldBe("PN1");
    }

    [Fact]
    public async Task Trap_03_an_enumeration_goes_out_as_the_document_spells_it()
    {
        JsonNode body = await OpenPhoneBodyAsync(new() { Content = "c", From = "PN1", To = ["+15555555555"], SetInboxStatus = InboxStatus.Done });

        body["setInboxStatus"]!.GetValue<string>().ShouldBe("done");
    }

    [Fact]
    public async Task Trap_04_members_that_are_not_set_are_not_written()
    {
        JsonNode body = await OpenPhoneBodyAsync(new() { Content = "c", From = "PN1", To = ["+15555555555"] });

        body.AsObject().Select(member => member.Key).ShouldBe(["content", "from", "to"]);
    }

    [Theory]
    [InlineData("201 Created")]
    [InlineData("202 Accepted")]
    public async Task Trap_05_and_06_a_second_success_and_an_empty_one_are_successes(string status)
    {
        await using RawServer server = RawServer.Answering(status);
        using TextUsClient client = new(new() { BaseUrl = server.Url, Token = "t" });

        (await client.SendMessageAsync("a", new() { To = "+1", Body = "b" }, cancellationToken: TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Fact]
    public async Task Trap_07_one_recipient_and_several_are_told_apart()
    {
        await using RawServer server = RawServer.Answering("202 Accepted");
        using TextUsClient client = new(new() { BaseUrl = server.Url, Token = "t" });

        await client.SendMessageAsync("a", new() { To = "+1", Body = "b" }, cancellationToken: TestContext.Current.CancellationToken);
        await client.SendMessageAsync("a", new() { To = ["+1", "+2"], Body = "b" }, cancellationToken: TestContext.Current.CancellationToken);

        server.Requests.Select(request => request[request.IndexOf('{', StringComparison.Ordinal)..])
            .ShouldBe(["""{"to":"+1","body":"b"}""", """{"to":["+1","+2"],"body":"b"}"""]);
    }

    [Fact]
    public async Task Trap_08_an_enumeration_value_of_tomorrow_is_kept()
    {
        Reply reply = await OpenPhoneReplyAsync("202 Accepted", OpenPhoneMessage.Replace("\"sent\"", "\"teleported\"", StringComparison.Ordinal));

        reply.Body.ShouldBeOfType<OpenPhone.SendMessageResponse>().Data.Status.Value.ShouldBe("teleported");
    }

    [Theory]
    [InlineData("""{"message":"m","code":"9","status":499,"docs":"d","title":"T"}""", "9", 499, "T")]
    [InlineData("""{"error":{"message":"m","key":"k","trace":"t"}}""", null, 0, null)]
    public async Task Trap_09_one_error_holds_the_constants_and_whatever_the_service_sends_instead(string answer, string? code, int status, string? title)
    {
        Reply reply = await OpenPhoneReplyAsync("400 Bad Request", answer);

        OpenPhoneError error = reply.Body.ShouldBeOfType<OpenPhoneError>();
        (error.Code, error.Status, error.Title).ShouldBe((code, status, title));
        (error.Error?.Message).ShouldBe(code is null ? "m" : null);
    }

    [Theory]
    [MemberData(nameof(ProviderNames))]
    public void Trap_10_names_say_what_a_type_or_a_method_is_for(string provider)
    {
        string[] names = [.. PublicTypes(provider).Select(type => type.Name), .. PublicTypes(provider).SelectMany(type => type.GetMethods().Select(method => method.Name))];

        names.Where(name => char.IsDigit(name[^1])).ShouldBeEmpty();
        names.ShouldNotContain(name => Meaningless.Contains(name));
    }

    [Theory]
    [MemberData(nameof(ProviderNames))]
    public void Trap_11_no_id_and_no_count_is_a_floating_point_number(string provider) =>
        Members(provider).ShouldNotContain(member => member.Name != nameof(ClientOptions.Randomizer) && IsFloating(member.PropertyType));

    [Theory]
    [InlineData("clerk", "apiKey: placeholder")]
    [InlineData("myalice", "X-Myalice-Api-Key: placeholder")]
    [InlineData("openphone", "Authorization: placeholder")]
    [InlineData("solaris", "Authorization: Bearer placeholder")]
    [InlineData("textus", "Authorization: Bearer placeholder")]
    public async Task Trap_12_the_credential_goes_out_as_the_document_asks(string provider, string header)
    {
        await using RawServer server = RawServer.Answering("401 Unauthorized");

        await Providers.Find(provider).SendAsync(server.Url, Providers.Find(provider).Examples.First());

        server.Requests.ShouldHaveSingleItem().Split("\r\n").ShouldContain(header);
    }

    [Theory]
    [MemberData(nameof(ProviderNames))]
    public async Task Trap_13_an_exception_tells_nobody_what_the_message_or_the_answer_said(string provider)
    {
        await using RawServer server = RawServer.Answering("400 Bad Request", """{"detail":"for +15555550123, Bearer s3cret"}""", "Content-Type: application/json");

        Reply reply = await Providers.Find(provider).SendAsync(server.Url, Providers.Find(provider).Examples.First());

        string said = reply.Exception.ShouldNotBeNull().ToString();
        said.ShouldNotContain("5555550123");
        said.ShouldNotContain("s3cret");
        said.ShouldNotContain("placeholder");
    }

    [Fact]
    public void Trap_14_this_whole_suite_runs_without_serialisation_by_reflection() => JsonSerializer.IsReflectionEnabledByDefault.ShouldBeFalse();

    [Fact]
    public async Task Trap_16_unknown_members_are_kept_as_they_came_and_cost_nothing_when_there_are_none()
    {
        OpenPhone.SendMessageResponse plain = (await OpenPhoneReplyAsync("202 Accepted", OpenPhoneMessage)).Body.ShouldBeOfType<OpenPhone.SendMessageResponse>();
        OpenPhone.SendMessageResponse more = (await OpenPhoneReplyAsync("202 Accepted", """{"brandNew":[1.50]}""")).Body.ShouldBeOfType<OpenPhone.SendMessageResponse>();

        plain.AdditionalProperties.ShouldBeNull();
        more.AdditionalProperties.ShouldNotBeNull()["brandNew"].GetRawText().ShouldBe("[1.50]");
    }

    [Fact]
    public async Task Trap_17_a_vendor_media_type_goes_out_on_both_sides()
    {
        await using RawServer server = RawServer.Answering("202 Accepted");

        await Providers.Find("textus").SendAsync(server.Url, "one-recipient");

        string[] lines = server.Requests.ShouldHaveSingleItem().Split("\r\n");
        lines.ShouldContain("Content-Type: application/vnd.textus+jsonld");
        lines.ShouldContain("Accept: application/vnd.textus+jsonld");
    }

    private static async Task<JsonNode> OpenPhoneBodyAsync(OpenPhone.SendMessageRequest request)
    {
        await using RawServer server = RawServer.Answering("202 Accepted", OpenPhoneMessage, "Content-Type: application/json");
        using OpenPhoneClient client = new(new() { BaseUrl = server.Url, ApiKey = "k" });
        await client.SendMessageAsync(request, cancellationToken: TestContext.Current.CancellationToken);
        return Body(server.Requests.ShouldHaveSingleItem());
    }

    private static async Task<Reply> OpenPhoneReplyAsync(string status, string answer)
    {
        await using RawServer server = RawServer.Answering(status, answer, "Content-Type: application/json");
        return await Providers.Find("openphone").SendAsync(server.Url, "composed");
    }

    private static JsonNode Body(string request) => JsonNode.Parse(request[(request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..])!;

    private static Type[] PublicTypes(string provider) =>
        Providers.Find(provider).Client.Assembly.GetExportedTypes();

    private static IEnumerable<PropertyInfo> Members(string provider) => PublicTypes(provider).SelectMany(type => type.GetProperties());

    private static bool IsFloating(Type type) =>
        type == typeof(double) || type == typeof(float) || (type.IsGenericType && Array.Exists(type.GetGenericArguments(), IsFloating));
}
