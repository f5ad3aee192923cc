using MessagingClients.Specs.Accepting;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Bodies;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Facts;
using MessagingClients.Specs.Lowering;
using MessagingClients.Specs.Merging;
using MessagingClients.Specs.Naming;
using MessagingClients.Specs.Sharing;
using MessagingClients.Specs.Subtypes;

namespace MessagingClients.Specs;

/// <summary>From a provider's document to what NSwag reads: the stages in their order.</summary>
public static class ClientCompiler
{
    /// <summary>Compiles a document.</summary>
    /// <param name="spec">The file with the document as published.</param>
    /// <param name="overlay">The file with the overlay, or <see langword="null"/> for none.</param>
    /// <param name="client">The name of the client in C#, such as <c>Clerk</c>.</param>
    /// <param name="accepted">What the client is made without, or <see langword="null"/> for nothing.</param>
    /// <param name="parts">Gets the other files that the document refers to, as paths from its folder; <see langword="null"/> where nobody asks.</param>
    /// <returns>An OpenAPI 3.0 document with the facts that the templates print, as JSON.</returns>
    /// <exception cref="SpecException">The document or the overlay cannot be used.</exception>
    public static string Compile(string spec, string? overlay, string client, AcceptedGaps? accepted = null, ICollection<string>? parts = null) =>
        SpecJson.Write(Compile(CorrectedDocument.Read(spec, overlay, accepted, parts), client).Facts, indented: true) + "\n";

    internal static CompiledDocument Compile(SpecObject corrected, string client)
    {
        SpecObject shared = Share(corrected, client);
        return new CompiledDocument(shared, FactsStage.Apply(LowerStage.Apply(shared), client));
    }

    internal static SpecObject Name(SpecObject corrected) => NameStage.Apply(SubtypeNames.Apply(MergeStage.Apply(AnswerStage.Apply(ChosenMedia.Apply(SubtypeStage.Apply(corrected))))));

    internal static SpecObject Share(SpecObject corrected, string client) => TypeNames.Apply(ShareStage.Apply(Name(corrected)), client);
}
