using MessagingClients.Specs.Bundling;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Inlining;
using MessagingClients.Specs.Subtypes;
using MessagingClients.Specs.Validation;

namespace MessagingClients.Specs;

/// <summary>A document as its provider published it: what stand-ins and cases begin with, so that they know nothing of our corrections.</summary>
internal static class PublishedSpec
{
    /// <exception cref="Diagnostics.SpecException">The document cannot be used.</exception>
    public static SpecObject Read(string spec) => SubtypeStage.Apply(InlineStage.Apply(SpecValidator.Validate(BundleStage.ReadFile(spec))));
}
