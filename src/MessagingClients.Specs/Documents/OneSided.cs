namespace MessagingClients.Specs.Documents;

/// <summary>Members of one side alone: what is only read is no part of a request, and what is only written none of an answer.</summary>
internal static class OneSided
{
    /// <summary>The keyword of members that no request has.</summary>
    public const string OfAnswers = "readOnly";

    /// <summary>The keyword of members that no answer has.</summary>
    public const string OfRequests = "writeOnly";

    /// <summary>No keyword: each member has its place.</summary>
    public const string OfNone = "";

    private const int MostTurns = 32;

    /// <summary>Whether a member is marked by a keyword, itself or by what it refers to.</summary>
    public static bool Is(SpecObject document, SpecNode member, string keyword)
    {
        SpecNode? found = member;
        for (int turns = 0; turns < MostTurns && found is not null; turns++)
        {
            if (found.Flag(keyword))
            {
                return true;
            }

            found = found.Text("$ref") is ['#', '/', ..] reference ? SpecPointer.Find(document, reference) : null;
        }

        return false;
    }
}
