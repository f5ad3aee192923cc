using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Merging;

/// <summary>What stands for a schema whose parts do not become one: only who uses it ends with the error.</summary>
internal static class Unmerged
{
    /// <summary>What stands in a schema's place. The place of the error is part of it, so that no two of them are equal.</summary>
    public static SpecObject Of(SpecDiagnostic error) => new(
        [new SpecMember(Marks.Unmerged, new SpecObject(
            [
                new SpecMember("code", SpecScalar.OfText(error.Code)),
                new SpecMember("message", SpecScalar.OfText(error.Message)),
                new SpecMember("place", SpecScalar.OfText(error.Location.ToString())),
            ],
            error.Location))]);

    /// <summary>The error; <see langword="null"/> where a schema is none that stands for another.</summary>
    public static SpecException? Error(SpecObject schema) => schema.Object(Marks.Unmerged) is { } error
        ? new SpecException(error.Text("code")!, error.Location, error.Text("message")!)
        : null;
}
