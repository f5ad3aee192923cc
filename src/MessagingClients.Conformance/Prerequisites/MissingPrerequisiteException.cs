namespace MessagingClients.Conformance.Prerequisites;

/// <summary>A program that stand-ins or the judge run on is not there.</summary>
/// <param name="message">What is needed, what was found, and the next step.</param>
public sealed class MissingPrerequisiteException(string message) : Exception(message);
