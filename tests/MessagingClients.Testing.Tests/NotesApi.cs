using System.Text;
using MessagingClients.Specs.Stubs;
using MessagingClients.TestKit;
using MessagingClients.Testing.Stating;

namespace MessagingClients.Testing.Tests;

/// <summary>What <c>notes.yaml</c> states, as a fake reads it.</summary>
internal static class NotesApi
{
    public static StatedApi Stated { get; } = Parse();

    private static StatedApi Parse()
    {
        using MemoryStream file = new(Encoding.UTF8.GetBytes(StubFile.Compile(Repository.File("tests", "MessagingClients.NotesClient", "notes.yaml"))));
        return StatedApi.Parse(file);
    }
}
