using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MessagingClients.Conformance.WireMock;
using MessagingClients.Specs.Stubs;

namespace MessagingClients.Conformance.StandIns;

/// <summary>Writes stand-ins as the files that a WireMock of anybody's reads when it starts.</summary>
public static class MappingFiles
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one file for each stub into <c>mappings/</c>.</summary>
    /// <param name="specs">The providers; each below a path of its own name.</param>
    /// <param name="folder">The root folder of WireMock.</param>
    /// <returns>How many files were written.</returns>
    public static int Write(IEnumerable<ProviderSpec> specs, string folder)
    {
        ArgumentNullException.ThrowIfNull(specs);
        string mappings = Directory.CreateDirectory(Path.Combine(folder, "mappings")).FullName;
        int written = 0;
        foreach (ProviderSpec spec in specs)
        {
            int number = 0;
            foreach (JsonObject mapping in WireMockMapping.Of(StubCompiler.Compile(spec.Document), "/" + spec.Name))
            {
                File.WriteAllText(Path.Combine(mappings, $"{spec.Name}-{++number:00}.json"), mapping.ToJsonString(Readable) + "\n");
            }

            written += number;
        }

        return written;
    }
}
