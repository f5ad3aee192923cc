using System.Globalization;
using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Lowering;
using MessagingClients.Specs.Naming;
using MessagingClients.Specs.Sharing;

namespace MessagingClients.Specs.Tests.Naming;

/// <summary>An operation that comes or goes renames nothing that was there: what a caller has written still compiles.</summary>
public sealed class StableNamesTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Operations_come_and_go_and_the_others_keep_every_name(int seed)
    {
        for (int round = 0; round < 15; round++)
        {
            RandomDocument document = new((seed * 1000) + round);
            bool[] some = [.. document.Operations.Select(_ => document.Next(2) == 0)];
            int added = document.Next(some.Length);
            some[added] = false;
            some[(added + 1) % some.Length] = true;
            bool[] more = [.. some.Select((isThere, index) => isThere || index == added)];

            string[] before = Surface(document.With(some));
            string[] after = Surface(document.With(more));

            before.Except(after).ShouldBeEmpty($"seed {seed}, round {round}");
        }
    }

    [Fact]
    public void The_random_documents_have_what_makes_names_hard()
    {
        string[] all = [.. Enumerable.Range(1, 40).SelectMany(seed => Surface(new RandomDocument(seed * 1000).With(Enumerable.Repeat(true, RandomDocument.Count).ToArray())))];

        all.ShouldContain(line => line.Contains("NotFoundError", StringComparison.Ordinal));
        all.ShouldContain(line => line.Contains("SpecialThing", StringComparison.Ordinal));
        all.ShouldContain(line => line.Contains("DashAxis", StringComparison.Ordinal));
        all.ShouldContain(line => line.Contains("Parameters", StringComparison.Ordinal));
    }

    private static string[] Surface(string document)
    {
        Api api = LowerStage.Apply(TypeNames.Apply(ShareStage.Apply(NameStage.Apply(Yaml.Read(document))), "Acme"));
        return [.. api.Operations.SelectMany(Lines), .. api.Models.SelectMany(Lines)];
    }

    private static IEnumerable<string> Lines(ApiOperation operation) =>
    [
        $"{operation.Name}({operation.OptionalParameters}) {operation.Body?.Model}",
        .. operation.Parameters.Select(parameter => $"{operation.Name}({parameter.Variable}: {parameter.Member.Shape})"),
        .. operation.Responses.Select(response => string.Create(CultureInfo.InvariantCulture, $"{operation.Name} {response.Status} {response.Model}")),
    ];

    private static IEnumerable<string> Lines(ApiModel model) => model switch
    {
        ApiObject value => value.Members.Select(member => $"{value.Name}.{member.Name} = {member.JsonName}: {member.Shape}"),
        ApiEnum value => value.Values.Select(each => $"{value.Name}.{each.Name}"),
        _ => [],
    };
}
