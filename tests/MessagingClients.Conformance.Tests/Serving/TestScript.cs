using System.Text;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Serving;

/// <summary>Scripts whose bytes are always the same answer.</summary>
internal static class TestScript
{
    public const string Answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    public static ScriptedAnswer Of(WireStepKind[] steps) =>
        new([.. steps.Select(step => new WireStep(step, Encoding.Latin1.GetBytes(Answer)))]);

    public static string Sent(WireStepKind[] steps) => steps.Contains(WireStepKind.Send) ? Answer : "";
}
