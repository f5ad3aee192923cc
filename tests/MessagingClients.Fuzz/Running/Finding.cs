using MessagingClients.Fuzz.Answers;
using MessagingClients.Fuzz.Contract;

namespace MessagingClients.Fuzz.Running;

/// <summary>A violation, and the answer that brings it about.</summary>
/// <param name="Violation">The violation.</param>
/// <param name="Index">The index of the answer.</param>
/// <param name="Answer">The answer, as it was made.</param>
internal sealed record Finding(Violation Violation, long Index, Answer Answer);
