using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MessagingClients.Hostile.Tests;

/// <summary>What code does, without what it is called and what its texts say: the kinds of all nodes and tokens, in their order.</summary>
internal static class CodeShape
{
    private static readonly HashSet<SyntaxKind> Texts =
        [SyntaxKind.StringLiteralToken, SyntaxKind.InterpolatedStringTextToken, SyntaxKind.IdentifierToken];

    private static readonly HashSet<SyntaxKind> Comments =
        [SyntaxKind.SingleLineCommentTrivia, SyntaxKind.SingleLineDocumentationCommentTrivia, SyntaxKind.MultiLineCommentTrivia, SyntaxKind.MultiLineDocumentationCommentTrivia];

    /// <summary>The shapes of all types, ordered, because the order of types is that of their names.</summary>
    public static IReadOnlyList<string> Of(SyntaxTree tree) =>
        [.. tree.GetRoot().DescendantNodes().Where(node => node.Parent.IsKind(SyntaxKind.FileScopedNamespaceDeclaration)).Select(Shape).Order(StringComparer.Ordinal)];

    /// <summary>Where the marker stands although it is neither in a text, nor in a comment, nor in a name; directives among it.</summary>
    public static IEnumerable<string> Escaped(SyntaxTree tree) =>
    [
        .. tree.GetRoot().DescendantTokens().Where(token => !token.IsKind(SyntaxKind.None) && !Texts.Contains(token.Kind()) && IsMarked(token.Text)).Select(token => token.ToString()),
        .. tree.GetRoot().DescendantTrivia().Where(trivia => !Comments.Contains(trivia.Kind()) && IsMarked(trivia.ToFullString())).Select(trivia => trivia.ToString()),
        .. tree.GetRoot().DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) && !token.ValueText.All(IsOfName)).Select(token => token.Text),
    ];

    private static bool IsMarked(string text) => text.Contains(Marker.Text, StringComparison.OrdinalIgnoreCase);

    private static bool IsOfName(char character) => char.IsLetterOrDigit(character) || character == '_';

    private static string Shape(SyntaxNode node) => string.Join(
        ' ',
        node.DescendantNodesAndTokensAndSelf().Select(each => each.IsNode
            ? each.Kind().ToString()
            : Texts.Contains(each.Kind()) ? "text" : $"'{each.AsToken().Text}'")
        .Concat(node.DescendantTrivia().Where(trivia => trivia.IsDirective).Select(trivia => trivia.ToString())));
}
