using MessagingClients.Specs.Changes;

namespace MessagingClients.Cli.Refreshing;

/// <summary>What came of a provider, in one line.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Status">What came of it.</param>
/// <param name="Words">The same for people.</param>
/// <param name="Change">What is different, where the document is another one.</param>
internal sealed record RefreshResult(string Provider, RefreshStatus Status, string Words, DocumentChanges? Change = null);
