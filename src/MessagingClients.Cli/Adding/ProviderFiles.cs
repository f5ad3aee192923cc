using System.Security;
using MessagingClients.Cli.Reports;
using MessagingClients.Specs.Checking;

namespace MessagingClients.Cli.Adding;

/// <summary>The texts of a provider's project. Nothing of a document reaches them but letters, digits and plain marks.</summary>
internal static class ProviderFiles
{
    private const int MostOperations = 12;
    private const int MostLetters = 100;

    public static string Project(ProviderName name, string document, string title) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <Description>A typed client for {SecurityElement.Escape(Plain(title))}, generated from its OpenAPI document.</Description>
            <IsAotCompatible>true</IsAotCompatible>
            <PackageTags>$(PackageTags);{name.Folder}</PackageTags>
          </PropertyGroup>
          <ItemGroup>
            <OpenApiClient Include="$(RepositoryRoot)specs/{name.Folder}/{document}" Name="{name.Client}" />
            <ProjectReference Include="../MessagingClients/MessagingClients.csproj" />
          </ItemGroup>
          <Import Project="$(RepositoryRoot)build/Clients.Generation.targets" />
        </Project>

        """;

    public static string Readme(ProviderName name, DocumentCheck check) => $$"""
        # MessagingClients.{{name.Client}}

        A typed client for {{Plain(check.Outline!.Title)}}.

        ```sh
        dotnet add package MessagingClients.{{name.Client}}
        ```

        ```csharp
        using MessagingClients.{{name.Client}};

        using {{name.Client}}Client client = new(new {{name.Client}}ClientOptions());
        ```

        `{{name.Client}}ClientOptions` takes the credential, where the document asks for one, and another base URL.

        | method | operation |
        |---|---|
        {{Operations(check.Operations)}}

        `ApiException` and `ApiCanceledException` say in `Outcome` what became of a request: NotSent, Rejected, Accepted or Unknown. A
        request that breaks the document is an `ArgumentException` and never leaves. The client repeats a request by itself only
        where that cannot send it twice.

        Generated from the provider's own OpenAPI document; in the repository, `specs/{{name.Folder}}/` holds the document and our
        corrections, `docs/errors.md` what to do for each error, and `docs/sending-safely.md` repeats, keys and rate limits.

        """;

    private static string Operations(IReadOnlyList<CheckedOperation> operations) => string.Join('\n',
    [
        .. operations.Take(MostOperations).SelectMany(operation => operation.Further.Prepend(operation.Name).Select(name => $"| `{name}` | `{operation.Verb} {Code(operation.Path)}` |")),
        .. operations.Count > MostOperations ? (string[])[$"| and {operations.Count - MostOperations} more | |"] : [],
    ]);

    private static string Code(string text) =>
        VisibleText.OneLine(text.Length > MostLetters ? text[..MostLetters] + "…" : text).Replace('`', '\'').Replace("|", "\\|", StringComparison.Ordinal);

    private static string Plain(string text) => string.Join(' ', string.Concat(text.Take(MostLetters).Select(letter =>
        char.IsLetterOrDigit(letter) || letter is '.' or ',' or '-' or '\'' or '&' ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } plain
            ? plain
            : "a provider";
}
