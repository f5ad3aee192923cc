namespace MessagingClients.Conformance.Tests.Subjects.Requests;

/// <summary>A request with members that C# demands.</summary>
public sealed class Demanding
{
    public required string Text { get; init; }

    public required long Number { get; init; }
}
