using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Tests.Naming;

public sealed class TypeNamesTests
{
    /// <summary>What callers have in scope beside the types of a client.</summary>
    public static TheoryData<string> RuntimeTypes =>
        [.. typeof(ApiException).Assembly.GetExportedTypes().Where(type => !type.IsNested).Select(type => type.Name.Split('`')[0]).Distinct()];

    [Theory]
    [MemberData(nameof(RuntimeTypes))]
    public void No_schema_takes_the_name_of_a_type_of_the_runtime(string name) => TypeNames.IsTaken(name, "Clerk").ShouldBeTrue();

    [Theory]
    [InlineData("Task")]
    [InlineData("Uri")]
    [InlineData("String")]
    [InlineData("Guid")]
    [InlineData("List")]
    [InlineData("DateTimeOffset")]
    [InlineData("Options")]
    [InlineData("ClerkClient")]
    [InlineData("IClerkClient")]
    [InlineData("ClerkClientOptions")]
    [InlineData("ClerkJson")]
    [InlineData("AdditionalProperties")]
    [InlineData("OtherMemberCollectionCardString")]
    public void No_schema_takes_the_name_of_a_type_in_scope(string name) => TypeNames.IsTaken(name, "Clerk").ShouldBeTrue();

    [Fact]
    public void A_schema_whose_name_is_taken_becomes_a_model_and_so_do_its_references()
    {
        SpecObject renamed = Apply("{Task: {type: object, properties: {next: {$ref: '#/components/schemas/Task'}}}, Message: {type: object}}");

        renamed.Object("components").Members("schemas").Select(schema => schema.Name).ShouldBe(["TaskModel", "Message"]);
        SpecPointer.Find(renamed, "#/components/schemas/TaskModel/properties/next").Text("$ref").ShouldBe("#/components/schemas/TaskModel");
    }

    [Fact]
    public void Where_that_name_is_taken_too_it_is_called_otherwise() =>
        Apply("{TaskModel: {type: object}, Task: {type: object}}").Object("components").Members("schemas").Select(schema => schema.Name)
            .ShouldBe(["TaskModel", "TaskSchema"]);

    private static SpecObject Apply(string schemas) => TypeNames.Apply(Yaml.Document(components: schemas), "Clerk");
}
