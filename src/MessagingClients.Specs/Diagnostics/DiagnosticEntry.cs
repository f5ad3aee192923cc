namespace MessagingClients.Specs.Diagnostics;

/// <summary>What a code means to who meets it.</summary>
/// <param name="Code">The code.</param>
/// <param name="Found">What was found.</param>
/// <param name="Supported">What is taken in its place.</param>
/// <param name="Correction">Where to correct it.</param>
internal sealed record DiagnosticEntry(string Code, string Found, string Supported, string Correction);
