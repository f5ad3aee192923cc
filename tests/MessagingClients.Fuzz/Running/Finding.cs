using MessagingClients.Fuzz.Answers;
using MessagingClients.Fuzz.Contract;

namespace MessagingClients.Fuzz.Running;

/// <summary>A violation, and the answers that bring it about.</summary>
/// <param name="Violation">The violation.</param>
/// <param name="Index">The index of the first answer.</param>
/// <param name="Answers">The answers, as they were made.</param>
internal sealed record Finding(Violation Violation, long Index, AnswerSequence Answers);
