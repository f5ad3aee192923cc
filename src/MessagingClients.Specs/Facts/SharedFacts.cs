using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Facts;

/// <summary>
/// How an answer becomes an object of a type that stands in requests as well. C# demands members of callers that an answer may
/// lack; so answers have a constructor of their own, by which nothing is demanded and nothing is set that was not read.
/// </summary>
internal static class SharedFacts
{
    public static SpecObject None { get; } = Write("", "", "", []);

    public static SpecObject Reading(ApiObject model, ModelContext context)
    {
        ApiMember[] set = context.IsShared ? [.. model.Members.Where(member => context.IsDemanded(member) || context.IsFixed(member))] : [];
        return set is [var first, .. var others]
            ? Write(first.Name, MemberType.Of(first, context).Name, Variable(first.Name), [.. others.Where(context.IsFixed).Select(member => member.Name)])
            : None;
    }

    private static SpecObject Write(string member, string type, string variable, IReadOnlyList<string> unset) => Fact.Object(
        ("member", Fact.Of(member)),
        ("clr", Fact.Of(type)),
        ("variable", Fact.Of(variable)),
        ("unset", Fact.List(unset)));

    /// <summary>.NET finds the member by the name of the argument, whatever the case of its letters.</summary>
    private static string Variable(string member) => "@" + char.ToLowerInvariant(member[0]) + member[1..];
}
