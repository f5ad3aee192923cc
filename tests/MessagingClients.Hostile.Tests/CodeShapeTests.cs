using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MessagingClients.Hostile.Tests;

/// <summary>The oracle sees code that came out of a text, and lets other texts, comments and names be.</summary>
public sealed class CodeShapeTests
{
    private const string Harmless = "namespace A;\n/// <summary>Text.</summary>\nclass B { string C = \"text\"; string D(string e) => $\"/a/{e}\"; }";

    [Theory]
    [InlineData("namespace A;\n/// <summary>Text.\u2028class PWNED { }\nclass B { string C = \"text\"; string D(string e) => $\"/a/{e}\"; }")]
    [InlineData("namespace A;\n/// <summary>Text.</summary>\nclass B { string C = \"text\" + PWNED(); string D(string e) => $\"/a/{e}\"; }")]
    [InlineData("namespace A;\n/// <summary>Text.</summary>\nclass B { string C = \"text\"; string D(string e) => $\"/a/{PWNED(e)}\"; }")]
    [InlineData("namespace A;\n/// <summary>Text.</summary>\nclass B { string C = \"text\"; string D(string e) => $\"/a/{e}\"; }\nclass PWNED;")]
    [InlineData("namespace A;\n/// <summary>Text.</summary>\n[PWNED] class B { string C = \"text\"; string D(string e) => $\"/a/{e}\"; }")]
    public void Code_out_of_a_text_has_another_shape(string code) => Shape(code).ShouldNotBe(Shape(Harmless));

    [Fact]
    public void Other_texts_comments_and_names_have_the_same_shape() =>
        Shape("namespace A;\n/// <summary>PWNED();</summary>\nclass Pwned { string Pwned1 = \"PWNED()\"; string Pwned2(string pwned) => $\"/PWNED/{pwned}\"; }").ShouldBe(Shape(Harmless));

    [Theory]
    [InlineData("namespace A;\n#region PWNED\nclass B;\n#endregion")]
    [InlineData("namespace A;\nclass B { string C = \"\"\"PWNED\"\"\"; }")]
    [InlineData("namespace A;\nclass B { char[] C = ['a']; }\n#if PWNED\nclass D;\n#endif")]
    public void The_marker_is_found_outside_of_plain_texts_and_comments(string code) => CodeShape.Escaped(Parse(code)).ShouldNotBeEmpty();

    private static IReadOnlyList<string> Shape(string code) => CodeShape.Of(Parse(code));

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken);
}
