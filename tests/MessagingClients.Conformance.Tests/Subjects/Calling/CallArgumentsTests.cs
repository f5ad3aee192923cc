using System.Reflection;
using MessagingClients.Conformance.Subjects.Calling;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Subjects.Calling;

/// <summary>What a case gives becomes the arguments of a method, each where the method has it.</summary>
public sealed class CallArgumentsTests
{
    [Fact]
    public void Parameters_of_one_name_that_may_be_left_out_are_told_apart_by_their_places()
    {
        CaseRequest request = new("", new Dictionary<string, string> { ["id"] = "path" })
        {
            Parameters = [new("query", "name", "\"query\""), new("header", "name", "\"header\""), new("cookie", "id", "\"cookie\"")],
        };

        object?[] arguments = CallArguments.Of(typeof(CallArgumentsTests).GetMethod(nameof(Find), BindingFlags.Static | BindingFlags.NonPublic)!, request, TestContext.Current.CancellationToken);

        arguments[0].ShouldBe("path");
        FindParameters parameters = arguments[1].ShouldBeOfType<FindParameters>();
        (parameters.Name, parameters.HeaderName, parameters.CookieId).ShouldBe(("query", "header", "cookie"));
    }

    private static void Find(string id, FindParameters? parameters = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException($"{id} {parameters} {cancellationToken}");
}
