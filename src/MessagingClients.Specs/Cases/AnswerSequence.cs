namespace MessagingClients.Specs.Cases;

/// <summary>What comes back for one request after the other; the last answer stays.</summary>
/// <param name="Answers">The answers, in their order. Each begins by hearing the request.</param>
public sealed record AnswerSequence(IReadOnlyList<ScriptedAnswer> Answers) : CaseAnswer;
