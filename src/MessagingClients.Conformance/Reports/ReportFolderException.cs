namespace MessagingClients.Conformance.Reports;

/// <summary>The folder of a report cannot be written.</summary>
/// <param name="folder">The folder.</param>
/// <param name="inner">What the system said.</param>
public sealed class ReportFolderException(string folder, Exception inner) : Exception(
    $"The report cannot be written to '{folder}': {inner.Message} Give a folder that can be written, or free what is in its way.", inner);
