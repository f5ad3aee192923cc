using System.Text.Json;
using MessagingClients.Notes;

namespace MessagingClients.Conformance.Tests.Schemas;

/// <summary>One of several kinds of values: known by its discriminator or by what fits, and never lost where it is none of them.</summary>
public sealed class UnionTests
{
    private static readonly Shapes Plain = new() { Figure = new Circle { Kind = "ball" } };

    [Theory]
    [InlineData("""{"kind":"round","radius":2}""", typeof(Circle))]
    [InlineData("""{"kind":"Square","radius":2}""", typeof(Square))]
    [InlineData("""{"kind":"star"}""", typeof(JsonElement))]
    [InlineData("""{"side":1}""", typeof(JsonElement))]
    [InlineData("\"text\"", typeof(JsonElement))]
    public async Task A_discriminator_tells_the_kind(string figure, Type kind) =>
        (await CallAsync(Plain, $$"""{"figure":{{figure}}}""")).Answer.Figure.Value.ShouldBeOfType(kind);

    [Theory]
    [InlineData("""{"street":"a"}""", typeof(ShapesWhereWithStreet))]
    [InlineData("""{"x":1,"y":2}""", typeof(ShapesWhereWithX))]
    [InlineData("""{"x":1,"y":2,"z":3}""", typeof(JsonElement))]
    public async Task Without_one_the_kind_is_what_fits(string where, Type kind) =>
        (await CallAsync(Plain, $$"""{"where":{{where}}}""")).Answer.Where.Value!.Value.ShouldBeOfType(kind);

    [Theory]
    [InlineData("\"red\"", typeof(string))]
    [InlineData("[\"a\"]", typeof(string[]))]
    [InlineData("""{"name":"a"}""", typeof(Named))]
    [InlineData("1", typeof(JsonElement))]
    public async Task Values_of_unlike_types_are_told_apart(string any, Type kind)
    {
        object value = (await CallAsync(Plain, $$"""{"any":{{any}}}""")).Answer.Any!.Value;

        (value is IReadOnlyList<string> list ? list.ToArray() : value).ShouldBeOfType(kind);
    }

    [Fact]
    public async Task A_union_is_written_as_its_value() =>
        (await CallAsync(
            new()
            {
                Figure = new Square { Kind = "Square", Inner = new Circle { Kind = "round", Radius = 1 } },
                Amount = 5,
                Where = ShapesWhere.From(new ShapesWhereWithX { X = 1, Y = 2 }),
                Any = ShapesAny.From(["a"]),
                Tree = Tree.From(["a", Tree.From([]), new TreeObject { Of = "b" }]),
            },
            "{}")).Sent.ShouldBe(
                """{"figure":{"kind":"Square","inner":{"kind":"round","radius":1}},"amount":5,"where":{"x":1,"y":2},"any":["a"],"tree":["a",[],{"of":"b"}]}""");

    [Fact]
    public async Task A_value_must_be_what_its_discriminator_says() =>
        (await RefusalAsync(new() { Figure = new Circle { Kind = "Square" } })).ShouldStartWith("figure.kind: expected one of round, ball, found another value.");

    [Theory]
    [InlineData("""{"kind":"Free","side":-1}""", null)]
    [InlineData("1", null)]
    [InlineData("""{"kind":"Square","side":-1}""", "step.kind: expected one of Free, found another value.")]
    [InlineData("""{"kind":"star"}""", "step.kind: expected one of Free, found another value.")]
    [InlineData("{}", "step.kind: expected one of Free, found another value.")]
    public async Task A_kind_that_may_be_anything_is_told_as_well(string step, string? refusal)
    {
        Shapes shapes = new() { Figure = Plain.Figure, Step = JsonElement.Parse(step) };

        if (refusal is null)
        {
            (await CallAsync(shapes, "{}")).Sent.ShouldContain($"\"step\":{step}");
        }
        else
        {
            (await RefusalAsync(shapes)).ShouldStartWith(refusal);
        }
    }

    [Fact]
    public async Task What_is_told_by_its_own_name_is_not_of_a_union_beside_it() =>
        (await CallAsync(new() { Figure = Plain.Figure, Turn = new Square { Kind = "Square" } }, "{}")).Sent.ShouldContain("""
            "turn":{"kind":"Square"}
            """);

    [Fact]
    public async Task A_union_in_a_union_is_told_by_the_mapping()
    {
        Shapes Bent(string kind) => new() { Figure = Plain.Figure, Turn = Bend.From(new BendWithAngle { Kind = kind, Angle = 1 }) };

        (await CallAsync(Bent("bent"), """{"turn":{"kind":"bent","angle":1}}""")).Answer.Turn!.Value.ShouldBeOfType<Bend>();
        (await RefusalAsync(Bent("Square"))).ShouldStartWith("turn.kind: expected one of bent, found another value.");
    }

    [Theory]
    [InlineData("Words", typeof(Dictionary<string, string>))]
    [InlineData("Free", typeof(JsonElement))]
    [InlineData("Square", typeof(Square))]
    [InlineData("star", typeof(JsonElement))]
    public async Task What_has_no_members_of_its_own_is_told_as_well(string kind, Type type) =>
        (await CallAsync(Plain, $$$"""{"step":{"kind":"{{{kind}}}"}}""")).Answer.Step!.Value.ShouldBeOfType(type);

    [Fact]
    public async Task Each_kind_keeps_its_own_rules()
    {
        (await RefusalAsync(new() { Figure = Plain.Figure, Amount = 0 })).ShouldStartWith("amount: expected at least 1, found less");
        (await RefusalAsync(new() { Figure = Plain.Figure, Amount = "12345" })).ShouldStartWith("amount: expected at most 4 characters, found 5.");
        (await RefusalAsync(new() { Figure = new Circle { Kind = "round", Radius = -1 } })).ShouldStartWith("figure.radius: expected at least 0");
    }

    [Fact]
    public async Task What_was_read_as_none_of_the_kinds_is_not_sent()
    {
        Shapes read = (await CallAsync(Plain, """{"figure":{"kind":"star"}}""")).Answer;

        (await RefusalAsync(read)).ShouldStartWith("figure: expected a value of one of the document's kinds, found another one.");
    }

    private static async Task<string> RefusalAsync(Shapes shapes) =>
        (await Should.ThrowAsync<ArgumentException>(() => CallAsync(shapes, "{}"))).Message;

    private static Task<(string Sent, Shapes Answer)> CallAsync(Shapes shapes, string answer) =>
        NotesCall.RunAsync(answer, client => client.AddShapesAsync(shapes, cancellationToken: TestContext.Current.CancellationToken));
}
