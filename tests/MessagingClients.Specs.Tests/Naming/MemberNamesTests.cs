using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Tests.Naming;

public sealed class MemberNamesTests
{
    [Theory]
    [InlineData("rules")]
    [InlineData("rule")]
    [InlineData("text_format")]
    [InlineData("text_pattern")]
    [InlineData("regex")]
    [InlineData("regex_options")]
    [InlineData("additional_properties")]
    [InlineData("json_ignore_condition")]
    [InlineData("get_hash_code")]
    [InlineData("equals")]
    [InlineData("to_string")]
    [InlineData("get_type")]
    [InlineData("memberwise_clone")]
    [InlineData("finalize")]
    [InlineData("reference_equals")]
    [InlineData("contact")]
    public void A_member_of_an_object_hides_nothing(string name) =>
        MemberNames.OfObject("Contact", name).ShouldBe(Words.Pascal(name) + "Member");

    [Theory]
    [InlineData("value")]
    [InlineData("known")]
    [InlineData("from")]
    [InlineData("print_members")]
    [InlineData("equality_contract")]
    [InlineData("clone")]
    [InlineData("to_string")]
    [InlineData("kind")]
    public void A_value_of_an_enum_hides_nothing(string name) =>
        MemberNames.OfEnum("Kind", name).ShouldBe(Words.Pascal(name) + "Member");

    [Fact]
    public void What_hides_nothing_keeps_its_name()
    {
        MemberNames.OfObject("Contact", "value").ShouldBe("Value");
        MemberNames.OfEnum("Kind", "rules").ShouldBe("Rules");
    }

    [Theory]
    [InlineData("x-axis,xAxis", "XDashAxis,XAxis")]
    [InlineData("+1,-1", "Plus1,Minus1")]
    [InlineData("_id,id,ID", "UnderscoreId,Id,Id2")]
    [InlineData("@type,type,$type", "AtType,Type,DollarType")]
    [InlineData("user_name,username", "UserName,Username")]
    [InlineData("a.b,a b,ab", "ADotB,ABlankB,Ab")]
    [InlineData("contact,contactMember", "ContactMember2,ContactMember")]
    [InlineData("1st,größe,", "Value1st,Größe,Value")]
    [InlineData(",value", "Value2,Value")]
    public void Members_of_the_same_words_are_told_apart_by_their_signs(string members, string names) =>
        string.Join(',', members.Split(',').Select(name => MemberNames.OfObject("Contact", members.Split(','))[name])).ShouldBe(names);

    [Fact]
    public void The_order_of_members_does_not_matter_where_signs_tell_them_apart() =>
        MemberNames.OfObject("Contact", ["xAxis", "x-axis"]).ShouldBe(MemberNames.OfObject("Contact", ["x-axis", "xAxis"]), ignoreOrder: true);
}
