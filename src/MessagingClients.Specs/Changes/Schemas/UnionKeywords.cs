using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Changes.Schemas;

/// <summary>Compares <c>oneOf</c>, <c>anyOf</c> and <c>allOf</c>: equal options first, the others by their order.</summary>
internal static class UnionKeywords
{
    public static KeywordGroup Of(string keyword) => KeywordGroup.Of(keyword, (walk, site, before, after) => Compare(walk, site, before as SpecArray, after as SpecArray, keyword));

    private static void Compare(Walk walk, Site site, SpecArray? before, SpecArray? after, string keyword)
    {
        walk.Meet(site, before, after);
        if (before is null || after is null)
        {
            if (before != after)
            {
                Add(walk, site, before, after, $"'{keyword}' was {(before is null ? "added" : "removed")}.", before is null ? Shift.Narrowed : Shift.Widened);
            }

            return;
        }

        List<SpecNode> old = [.. before.Items];
        List<(int Index, SpecNode Node)> rest = [];
        foreach ((int index, SpecNode option) in after.Items.Index())
        {
            if (old.Find(other => walk.IsSame(other, option)) is { } same)
            {
                walk.MeetAll(site.Below(SpecPointer.Step(index)), same, option);
                old.Remove(same);
            }
            else
            {
                rest.Add((index, option));
            }
        }

        ComparePairs(walk, site, keyword, old, rest);
    }

    private static void ComparePairs(Walk walk, Site site, string keyword, List<SpecNode> old, List<(int Index, SpecNode Node)> rest)
    {
        foreach ((SpecNode one, (int index, SpecNode other)) in old.Zip(rest))
        {
            SchemaComparison.Compare(walk, site.Below(SpecPointer.Step(index)), one, other);
        }

        foreach ((int index, SpecNode other) in rest.Skip(old.Count))
        {
            Add(walk, site.Below(SpecPointer.Step(index)), null, other, $"An option of '{keyword}' was added.", Swap(Shift.Widened, keyword));
        }

        foreach (SpecNode one in old.Skip(rest.Count))
        {
            Add(walk, site, one, null, $"An option of '{keyword}' was removed.", Swap(Shift.Narrowed, keyword));
        }
    }

    private static void Add(Walk walk, Site site, SpecNode? before, SpecNode? after, string message, Shift shift)
    {
        walk.MeetAll(site, before, after);
        walk.Add(site, "options", message, ShiftRules.OfReading(shift, site.Role));
    }

    // Each further part of allOf narrows.
    private static Shift Swap(Shift shift, string keyword) => keyword != "allOf" ? shift : shift == Shift.Widened ? Shift.Narrowed : Shift.Widened;
}
