using System.Globalization;
using System.Net;
using System.Text;

namespace MessagingClients.Specs.Cases;

/// <summary>The same answers once more, one byte at a time: of a long one the beginning and the end, in which its limits lie.</summary>
internal static class DribbleCases
{
    private const int Small = 4096;
    private const int Slice = 512;

    public static IEnumerable<ContractCase> Derive(IEnumerable<ContractCase> answers) => answers.Select(Dribbled);

    private static ContractCase Dribbled(ContractCase answer)
    {
        string prefix = $"{answer.Operation.Provider}/{answer.Operation.Name}/";
        return answer with
        {
            Id = $"{prefix}dribble/{answer.Id[prefix.Length..]}",
            Area = CaseArea.Dribble,
            Answer = new ScriptedAnswer([new WireStep(WireStepKind.Hear), .. Steps(Bytes((ServedAnswer)answer.Answer))]),
        };
    }

    private static WireStep[] Steps(byte[] bytes) => bytes.Length < Small
        ? [new WireStep(WireStepKind.Dribble, bytes)]
        :
        [
            new WireStep(WireStepKind.Dribble, bytes.AsMemory(0, Slice)),
            new WireStep(WireStepKind.Send, bytes.AsMemory(Slice, bytes.Length - (2 * Slice))),
            new WireStep(WireStepKind.Dribble, bytes.AsMemory(bytes.Length - Slice)),
        ];

    private static byte[] Bytes(ServedAnswer answer)
    {
        StringBuilder head = new();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {answer.Status} {Reason(answer.Status)}\r\n");
        foreach (KeyValuePair<string, string> header in answer.Headers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{header.Key}: {header.Value}\r\n");
        }

        if (answer.Status is not (204 or 304 or < 200))
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {answer.Body?.Length ?? 0}\r\n");
        }

        return [.. Encoding.ASCII.GetBytes($"{head}\r\n"), .. answer.Body?.ToArray() ?? []];
    }

    private static string Reason(int status) => Enum.IsDefined((HttpStatusCode)status) ? ((HttpStatusCode)status).ToString() : "Undocumented";
}
