namespace MessagingClients.Specs.Tests.Bundling;

/// <summary>Only files of the document's folder are read; what is wrong with one is told where it is referred to.</summary>
public sealed class RefusedPartTests : IDisposable
{
    private const string Away = "leads out of the document's folder, where nothing is read.";
    private readonly DocumentFolder _folder = new();

    [Theory]
    [InlineData("../secret.yaml#/a", Away)]
    [InlineData("a/../../secret.yaml", Away)]
    [InlineData("%2e%2e/secret.yaml", Away)]
    [InlineData("..%2fsecret.yaml", Away)]
    [InlineData("/etc/passwd.yaml", Away)]
    [InlineData("//host/share.yaml", Away)]
    [InlineData("%2fetc/passwd.yaml", Away)]
    [InlineData("..\\secret.yaml", Away)]
    [InlineData("C:/secret.yaml", Away)]
    [InlineData("file:///etc/passwd", Away)]
    [InlineData("https://example.com/a.yaml", Away)]
    [InlineData("a.yaml?b", Away)]
    [InlineData("a%00.yaml", Away)]
    [InlineData("none.yaml", "names no file.")]
    [InlineData("folder.yaml", "names a folder.")]
    [InlineData("secrets.txt", "names a file that does not end in .yaml, .yml or .json")]
    [InlineData("part.yaml#Word", "names a place by a word.")]
    [InlineData("part.yaml#/Gone", "leads nowhere. Expected the name of something that the file has.")]
    public void A_reference_that_may_not_be_followed_is_an_error_at_its_place(string reference, string words)
    {
        _folder.WithBody($"{{$ref: '{reference}'}}").With("part.yaml", "A: {type: string}\n").With("folder.yaml/a.yaml", "{}").With("../secret.yaml", "a: {type: string}\n").With("secrets.txt", "a: 1\n");

        string error = _folder.Errors().ShouldHaveSingleItem();

        error.ShouldStartWith("openapi.yaml(8,81): error CLIENT0012: ");
        error.ShouldContain(words);
    }

    [Theory]
    [InlineData("[", "part.yaml(2,1): error CLIENT0002:")]
    [InlineData("- a\n", "part.yaml(1,1): error CLIENT0002: Expected an object")]
    [InlineData("a: 1\na: 2\n", "part.yaml(2,1): error CLIENT0002: 'a' stands twice")]
    public void A_file_that_is_no_document_is_told_at_the_reference_and_at_its_own_place(string text, string own)
    {
        IReadOnlyList<string> errors = _folder.WithBody("{allOf: [{$ref: part.yaml}, {$ref: 'part.yaml#/b'}]}").With("part.yaml", text).Errors();

        errors.Count.ShouldBe(3);
        errors[0].ShouldStartWith("openapi.yaml(8,90): error CLIENT0012: 'part.yaml' names a file that cannot be read.");
        errors[1].ShouldStartWith(own);
    }

    [Fact]
    public void Links_are_followed_within_the_folder_alone()
    {
        _folder.WithBody("{type: object, properties: {a: {$ref: in.yaml}, b: {$ref: out.yaml}, c: {$ref: far/secret.yaml}, d: {$ref: gone.yaml}}}")
            .With("real/part.yaml", "{type: string}").With("../secret.yaml", "{type: string}");
        File.CreateSymbolicLink(_folder.At("in.yaml"), "real/part.yaml");
        File.CreateSymbolicLink(_folder.At("out.yaml"), _folder.At("../secret.yaml"));
        Directory.CreateSymbolicLink(_folder.At("far"), "..");
        File.CreateSymbolicLink(_folder.At("gone.yaml"), "gone.yaml");

        IReadOnlyList<string> errors = _folder.Errors();

        errors.Count.ShouldBe(3);
        errors[0].ShouldContain("'out.yaml' leads by a symbolic link out of the document's folder");
        errors[1].ShouldContain("'far/secret.yaml' leads by a symbolic link out of the document's folder");
        errors[2].ShouldContain("'gone.yaml' names a symbolic link that leads nowhere");
    }

    [Fact]
    public void The_parts_of_a_part_are_held_to_the_folder_of_the_document() =>
        _folder.WithBody("{$ref: 'parts/a.yaml'}").With("parts/a.yaml", "type: object\nproperties: {a: {$ref: '../b.yaml'}, b: {$ref: '../../secret.yaml'}}\n").With("b.yaml", "type: string\n")
            .Errors().ShouldHaveSingleItem().ShouldStartWith($"parts/a.yaml(2,48): error CLIENT0012: '../../secret.yaml' {Away}");

    [Fact]
    public void Path_items_that_lead_around_end() => _folder.WithMain("paths: {/a: {$ref: 'p.yaml#/a'}}\n")
        .With("p.yaml", "a: {$ref: '#/b'}\nb: {$ref: '#/a'}\n").Errors().ShouldHaveSingleItem().ShouldContain("p.yaml(2,11): error CLIENT0040:");

    [Fact]
    public void More_files_than_anybody_writes_are_too_many()
    {
        for (int index = 0; index < 1_100; index++)
        {
            _folder.With($"p{index}.yaml", $"type: object\nproperties: {{a: {{$ref: p{index + 1}.yaml}}}}\n");
        }

        _folder.WithBody("{$ref: p0.yaml}").Errors().ShouldHaveSingleItem().ShouldContain("error CLIENT0003: Expected a document to refer to at most 1000 files");
    }

    [Fact]
    public void Together_the_files_have_the_levels_of_one_document()
    {
        string deep = string.Concat(Enumerable.Repeat("{properties: {a: ", 31)) + "{}" + string.Concat(Enumerable.Repeat("}}", 31));

        _folder.WithBody("{$ref: 'part.yaml'}").With("part.yaml", deep).Errors().ShouldHaveSingleItem().ShouldStartWith("part.yaml(1,1): error CLIENT0003: Expected at most 64 levels");
    }

    public void Dispose() => _folder.Dispose();
}
