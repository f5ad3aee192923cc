using System.Runtime.Serialization;

namespace MessagingClients.Conformance.Tests.Subjects.Requests;

public enum Colour
{
    None,

    [EnumMember(Value = "deep_red")]
    DeepRed,
}
