using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Tests.Naming;

/// <summary>Every value of an enum has a name, and keeps it when others are added behind it.</summary>
public sealed class EnumNamesTests
{
    [Theory]
    [InlineData("sent,not_sent", "Sent,NotSent")]
    [InlineData("<,<=,=", "Less,LessEqual,Equal")]
    [InlineData("+,-", "Plus,Minus")]
    [InlineData("a,a-", "A,AMinus")]
    [InlineData("ASC,asc", "Asc,Asc2")]
    [InlineData(",x", "Empty,X")]
    [InlineData("1st,1", "Value1st,Value1")]
    [InlineData("class,From", "Class,FromMember")]
    [InlineData("👋", "U1F44B")]
    public void A_text_is_called_by_its_words_or_its_signs(string values, string names)
    {
        EnumNames enumeration = new("Type");

        string.Join(',', values.Split(',').Select(value => enumeration.Add(value, isNumber: false))).ShouldBe(names);
    }

    [Theory]
    [InlineData("1,-1", "Value1,Minus1")]
    [InlineData("0.5,5", "Value0Point5,Value5")]
    public void A_number_is_called_by_its_digits(string values, string names)
    {
        EnumNames enumeration = new("Type");

        string.Join(',', values.Split(',').Select(value => enumeration.Add(value, isNumber: true))).ShouldBe(names);
    }
}
