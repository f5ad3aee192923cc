namespace MessagingClients.Cli.Senders;

/// <summary>A message as it is written on the command line.</summary>
/// <param name="Text">The text.</param>
/// <param name="To">The recipients; at least one.</param>
/// <param name="From">The sender, or <see langword="null"/>.</param>
/// <param name="Account">The account, or <see langword="null"/>.</param>
/// <param name="MediaUrls">The files to send along.</param>
internal sealed record SendArguments(
    string Text, IReadOnlyList<string> To, string? From, string? Account, IReadOnlyList<string> MediaUrls);
