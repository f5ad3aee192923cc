using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Facts;
using MessagingClients.Specs.Reading;
using MessagingClients.TestKit;

namespace MessagingClients.Specs.Tests.Facts;

/// <summary>Liquid prints what it does not know as nothing, so nothing may be missing.</summary>
public sealed class FactsContractTests
{
    private static readonly Dictionary<string, SpecObject> Facts = new()
    {
        ["clerk"] = Compile("clerk", "Clerk"),
        ["myalice"] = Compile("myalice", "MyAlice"),
        ["openphone"] = Compile("openphone", "OpenPhone"),
        ["solaris"] = Compile("solaris", "Solaris"),
        ["textus"] = Compile("textus", "TextUs"),
    };

    public static TheoryData<string> Providers => PublishedSpecTests.Providers;

    /// <summary>One place for each fact that there is: where it stands first.</summary>
    public static TheoryData<string, string> EachFact =>
    [
        .. Facts.SelectMany(facts => Places(facts.Value, []).Select(way => (Provider: facts.Key, Way: way)))
            .DistinctBy(place => Kind(place.Way))
            .Select(place => new TheoryDataRow<string, string>(place.Provider, SpecPointer.Format(place.Way))),
    ];

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_facts_of_a_document_keep_the_contract(string provider) =>
        FactsContract.Require(Facts[provider]).ShouldBeSameAs(Facts[provider]);

    [Theory]
    [MemberData(nameof(EachFact))]
    public void A_missing_fact_stops_generation(string provider, string fact)
    {
        SpecObject without = (SpecObject)SpecEdit.Replace(Facts[provider], SpecPointer.Parse(fact), _ => null)!;

        Should.Throw<SpecException>(() => FactsContract.Require(without)).Diagnostics.ShouldAllBe(fault => fault.Code == DiagnosticCodes.Facts);
    }

    [Fact]
    public void A_fact_that_no_template_knows_stops_generation() =>
        Should.Throw<SpecException>(() => FactsContract.Require((SpecObject)SpecEdit.Replace(
            Facts["clerk"], ["x-client"], client => ((SpecObject)client).With("more", SpecScalar.OfText("x")))!));

    private static SpecObject Compile(string provider, string client) => SpecReader.Read(
        ClientCompiler.Compile(Repository.File("specs", provider, "openapi.yaml"), Repository.File("specs", provider, "overlay.yaml"), client),
        "facts");

    private static IEnumerable<string[]> Places(SpecNode node, string[] way) => node switch
    {
        SpecObject value => value.Members.SelectMany(member => Places(member.Value, [.. way, member.Name])
            .Concat(Array.Exists(way, IsFact) ? [[.. way, member.Name]] : [])),
        SpecArray array => array.Items.Take(1).SelectMany((item, index) => Places(item, [.. way, SpecPointer.Step(index)])),
        _ => [],
    };

    private static string Kind(string[] way) => SpecPointer.Format(way.SkipWhile(step => !IsFact(step)));

    private static bool IsFact(string step) => step.StartsWith("x-", StringComparison.Ordinal);
}
