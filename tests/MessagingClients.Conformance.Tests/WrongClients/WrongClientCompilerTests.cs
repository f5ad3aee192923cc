namespace MessagingClients.Conformance.Tests.WrongClients;

public sealed class WrongClientCompilerTests
{
    private static readonly WrongClientCompiler Compiler = new();

    [Theory]
    [InlineData("clerk")]
    [InlineData("myalice")]
    [InlineData("openphone")]
    [InlineData("solaris")]
    [InlineData("textus")]
    public void A_client_as_it_is_compiles(string provider) =>
        Compiler.Compile(provider).GetExportedTypes().ShouldContain(type => type.Name.Equals(provider + "Client", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void A_client_has_a_runtime_of_its_own()
    {
        Type options = Compiler.Compile("clerk").GetExportedTypes().Single(type => type.Name == "ClerkClientOptions").BaseType!;

        options.FullName.ShouldBe(typeof(ClientOptions).FullName);
        options.ShouldNotBe(typeof(ClientOptions));
    }

    [Theory]
    [InlineData("no such text")]
    [InlineData("public")]
    public void An_edit_that_does_not_apply_exactly_once_is_an_error(string find) =>
        Should.Throw<InvalidOperationException>(() => Compiler.Compile("clerk", new SourceEdit("Clerk.g.cs", find, "")))
            .Message.ShouldContain("Clerk.g.cs: expected the text to edit exactly once");

    [Fact]
    public void An_edit_of_a_file_that_is_gone_is_an_error() =>
        Should.Throw<InvalidOperationException>(() => Compiler.Compile("clerk", new SourceEdit("Gone.cs", "a", "b")))
            .Message.ShouldContain("Gone.cs: expected a source of the client");

    [Fact]
    public void An_edit_that_breaks_the_source_is_an_error() =>
        Should.Throw<InvalidOperationException>(() => Compiler.Compile("clerk", new SourceEdit("Outcome.cs", "public enum", "public")))
            .Message.ShouldContain("Outcome.cs");
}
