using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Lowering;

namespace MessagingClients.Specs.Changes;

/// <summary>Compares servers: the first is where a client sends to by itself, the others are for people.</summary>
internal static class ServerComparison
{
    public static void Compare(Walk walk, Site site, SpecNode? before, SpecNode? after)
    {
        int met = walk.Met;
        walk.MeetAll(site, before, after);
        (string? Before, string? After) urls = (Url(walk.Before), Url(walk.After));
        if (urls.Before != urls.After)
        {
            walk.Add(
                site, "base-url", $"The base URL changed from {urls.Before ?? "none"} to {urls.After ?? "none"}.", Effects.OfBehaviour(urls.Before is null ? ChangeEffect.Compatible : ChangeEffect.Breaking));
        }

        walk.Rest(site, before, after, met, "server-text", Effects.DocOnly);
    }

    private static string? Url(Side side)
    {
        try
        {
            Apis.ApiServer first = ServerReader.Read(side.Document);
            return first.Url ?? (first.Template.Length == 0 ? null : first.Template);
        }
        catch (SpecException)
        {
            return side.Document.Items("servers")[0].Text("url");
        }
    }
}
