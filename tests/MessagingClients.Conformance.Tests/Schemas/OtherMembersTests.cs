using MessagingClients.Notes;

namespace MessagingClients.Conformance.Tests.Schemas;

/// <summary>Members that a document gives no names, but a schema: they stand beside those that it names.</summary>
public sealed class OtherMembersTests
{
    private const string Answer = """{"left":"a","id":"1","size":2,"right":"b"}""";

    [Fact]
    public async Task Others_are_sent_beside_the_members()
    {
        Box box = new() { Size = 1, AdditionalPropertiesMember = "own", AdditionalProperties = new Dictionary<string, string> { ["b \"👋\""] = "c", [""] = "" } };

        (await CallAsync(box)).Sent.ShouldBe("""{"size":1,"kind":"box","additionalProperties":"own","b \"👋\"":"c","":""}""");
    }

    [Fact]
    public async Task Others_of_an_answer_have_their_type_and_can_be_sent_again()
    {
        Box box = (await CallAsync(Valid("a", "b"))).Answer;
        box.AdditionalProperties.ShouldBe(new Dictionary<string, string> { ["left"] = "a", ["right"] = "b" }, ignoreOrder: true);

        box.Kind = "box";
        (await CallAsync(box)).Sent.ShouldBe("""{"size":2,"kind":"box","left":"a","right":"b"}""");
    }

    [Theory]
    [InlineData("a", "toolong", "AdditionalProperties[1]: expected at most 5 characters, found 7.")]
    [InlineData("a", null, "AdditionalProperties[1]: expected a value, found null.")]
    public async Task Each_value_is_held_to_its_rule(string first, string? second, string message) => (await RefusalAsync(Valid(first, second!))).ShouldStartWith(message);

    [Theory]
    [InlineData("size")]
    [InlineData("id")]
    [InlineData("additionalProperties")]
    public async Task A_name_of_the_document_is_refused_whether_or_not_requests_are_checked(string name)
    {
        Box box = new() { Size = 1, AdditionalProperties = new Dictionary<string, string> { ["a"] = "", [name] = "" } };

        foreach (bool check in new[] { true, false })
        {
            (await RefusalAsync(box, new CallOptions { CheckRequest = check })).ShouldStartWith($"AdditionalProperties[1]: expected a name that the document gives to no member, found {name}. Nothing was sent.");
        }
    }

    [Theory]
    [InlineData(0, "expected at least 3 members, found 2.")]
    [InlineData(6, "expected at most 7 members, found 8.")]
    public async Task Members_and_others_are_counted_together(int others, string message) =>
        (await RefusalAsync(Valid([.. Enumerable.Repeat("", others)]))).ShouldContain(message);

    [Fact]
    public async Task A_value_of_another_type_is_told_as_one_of_a_member_is()
    {
        ApiException other = await Should.ThrowAsync<ApiException>(() => CallAsync(Valid("a"), """{"size":2,"left":5}"""));
        ApiException member = await Should.ThrowAsync<ApiException>(() => CallAsync(Valid("a"), """{"size":2,"note":5}"""));

        (other.Outcome, other.StatusCode, other.RawText).ShouldBe((Outcome.Accepted, 200, """{"size":2,"left":5}"""));
        (other.Outcome, other.StatusCode, other.GetType()).ShouldBe((member.Outcome, member.StatusCode, member.GetType()));
    }

    [Fact]
    public async Task What_is_within_others_is_checked_at_its_place()
    {
        Boxes boxes = new() { Nested = [new() { AdditionalProperties = new Dictionary<string, BoxesNestedValue> { ["x"] = new() { AdditionalProperties = new Dictionary<string, bool> { ["c"] = true } } } }] };

        ArgumentException refusal = await Should.ThrowAsync<ArgumentException>(() => NotesCall.RunAsync("{}", client => client.ChangeBoxesAsync(boxes, cancellationToken: TestContext.Current.CancellationToken)));

        refusal.Message.ShouldStartWith("nested[0].AdditionalProperties[0].AdditionalProperties[0]: expected a name");
    }

    private static Box Valid(params string[] others) =>
        new() { Size = 1, AdditionalProperties = others.Index().ToDictionary(each => $"k{each.Index}", each => each.Item) };

    private static async Task<string> RefusalAsync(Box box, CallOptions? options = null) =>
        (await Should.ThrowAsync<ArgumentException>(() => CallAsync(box, options: options))).Message;

    private static Task<(string Sent, Box Answer)> CallAsync(Box box, string answer = Answer, CallOptions? options = null) =>
        NotesCall.RunAsync(answer, client => client.AddBoxAsync(box, options, TestContext.Current.CancellationToken));
}
