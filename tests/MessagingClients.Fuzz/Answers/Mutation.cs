namespace MessagingClients.Fuzz.Answers;

/// <summary>Makes another body of a body.</summary>
internal delegate byte[] Mutation(byte[] body);
