using MessagingClients.Specs.Changes;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Inlining;
using MessagingClients.Specs.Validation;
using MessagingClients.TestKit;

namespace MessagingClients.Specs.Tests.Changes;

/// <summary>Whatever is changed in a real document is listed, and only that.</summary>
public sealed class EveryDifferenceTests
{
    // All nodes were tried when the rules were written; a few of each document watch over them.
    private const int Step = 17;

    public static TheoryData<string> Providers => PublishedSpecTests.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public void A_document_does_not_differ_from_itself(string provider) =>
        DocumentChanges.Between(Read(provider), Shuffled(Read(provider))).Changes.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Providers))]
    public void No_node_can_change_unnoticed(string provider)
    {
        SpecObject document = Read(provider);

        string[] unnoticed =
        [
            .. from path in Mutation.Paths(document).Where((_, index) => index % Step == provider.Length)
               from remove in new[] { false, true }
               let mutated = Mutation.Of(document, path, remove)
               where IsRead(mutated) && DocumentChanges.Between(document, mutated).Changes.Count == 0
               select $"{(remove ? "without" : "other")} {SpecPointer.Format(path)}",
        ];

        unnoticed.ShouldBeEmpty();
    }

    private static SpecObject Read(string provider) =>
        CorrectedDocument.Read(Repository.File("specs", provider, "openapi.yaml"), Repository.File("specs", provider, "overlay.yaml"));

    private static bool IsRead(SpecObject document)
    {
        try
        {
            InlineStage.Apply(SpecValidator.Validate(document));
            return true;
        }
        catch (SpecException)
        {
            return false;
        }
    }

    private static SpecObject Shuffled(SpecObject document) => (SpecObject)Reverse(document);

    private static SpecNode Reverse(SpecNode node) => node switch
    {
        SpecObject value => new SpecObject(value.Members.Reverse().Select(member => member with { Value = Reverse(member.Value) }), value.Location),
        SpecArray array => new SpecArray([.. array.Items.Select(Reverse)], array.Location),
        _ => node,
    };
}
