namespace MessagingClients.Cli;

/// <summary>What the tool tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>The provider took the message, or the verb did what it was asked.</summary>
    public const int Accepted = 0;

    /// <summary>The message was not sent, was rejected, or nobody knows; a document could not be refreshed, or no client can be made of it.</summary>
    public const int NotAccepted = 1;

    /// <summary>Wrong usage or input; nothing left.</summary>
    public const int Usage = 2;

    /// <summary>Node.js or Java is missing.</summary>
    public const int MissingPrerequisite = 3;

    /// <summary>What was only checked is out of date.</summary>
    public const int Outdated = 4;
}
