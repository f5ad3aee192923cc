using MessagingClients.Specs.Apis;

namespace MessagingClients.Specs.Facts;

/// <summary>What a success says of a failure, as a condition in C#.</summary>
internal static class FailureCondition
{
    /// <summary>The conditions of a type; each alone says that the message failed.</summary>
    public static IEnumerable<string> Of(ApiObject model, ModelUses uses) => uses.Answers(model)
        .SelectMany(received => received.Answer.FailureSigns)
        .Select(Of)
        .Distinct();

    // A member that the document requires may be missing all the same.
    private static string Of(FailureSign sign) => $"{string.Join("?.", sign.Way.Select(member => member.Name))}{Value(sign)} is {Holds(sign.Values)}";

    private static string Value(FailureSign sign) => sign switch
    {
        { Values.Count: 0 } => "",
        { Way: [.., { Shape: Shape.Named { IsEnum: true } } member] } => MemberFacts.IsOptional(member) ? "?.Value" : ".Value",
        _ => "",
    };

    private static string Holds(IReadOnlyList<string> values) =>
        values.Count == 0 ? "not null" : string.Join(" or ", values.Select(CSharpText.Literal));
}
