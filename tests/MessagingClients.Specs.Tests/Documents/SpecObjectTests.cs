using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Tests.Documents;

public sealed class SpecObjectTests
{
    public static TheoryData<int> Sizes => [2, 8, 9, 100];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_member_is_found_however_many_there_are(int size)
    {
        SpecObject made = Make(Enumerable.Range(1, size));

        Enumerable.Range(1, size).ShouldAllBe(number => made[$"m{number}"].AsText() == $"{number}");
        made["m0"].ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void No_two_members_have_one_name(int size) =>
        Should.Throw<ArgumentException>(() => Make(Enumerable.Range(2, size - 1).Append(size)));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void What_does_not_change_is_the_same_object(int size)
    {
        SpecObject made = Make(Enumerable.Range(1, size));

        made.Map(member => member.Value).ShouldBeSameAs(made);
        made.Map(member => member.Name == "m2" ? SpecScalar.OfText("two") : member.Value).Members.Count(member => !ReferenceEquals(member.Value, made[member.Name])).ShouldBe(1);
    }

    [Fact]
    public void What_does_not_change_is_the_same_array()
    {
        SpecArray made = new([SpecScalar.OfText("a"), SpecScalar.OfText("b")]);

        made.Map(item => item).ShouldBeSameAs(made);
        made.Map(item => item.AsText() == "a" ? SpecScalar.OfText("c") : item).Items.Select(item => item.AsText()).ShouldBe(["c", "b"]);
    }

    private static SpecObject Make(IEnumerable<int> numbers) => new(numbers.Select(number => new SpecMember($"m{number}", SpecScalar.OfText($"{number}"))));
}
