using MessagingClients.Specs;
using MessagingClients.Specs.Accepting;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Stubs;

// Called by OpenApiClients.targets: SPEC OVERLAY ACCEPTED CLIENT OUTPUT, where the second and the third are empty for none; and by Stubs.targets of
// MessagingClients.Testing: stubs SPEC OUTPUT. Beside a client's output, OUTPUT.parts names the other files of the document, for the build to watch.
// What is wrong goes to standard error in MSBuild's own form, so that the build shows it at its place in the document.
if (args is not ([_, _, _, _, _] or ["stubs", _, _]))
{
    Console.Error.WriteLine("usage: MessagingClients.SpecCompiler SPEC OVERLAY ACCEPTED CLIENT OUTPUT | stubs SPEC OUTPUT");
    return 2;
}

string output = args[^1];
try
{
    List<string> parts = [];
    string compiled = args is [var spec, var overlay, var accepted, var client, _]
        ? ClientCompiler.Compile(spec, Given(overlay), client, AcceptedGaps.Read(Given(accepted)), parts)
        : StubFile.Compile(args[1]);
    string document = Path.GetFullPath(args[0]);
    string[] others = [.. parts.Select(part => Path.GetFullPath(part, Path.GetDirectoryName(document)!)).Where(part => part != document)];
    if (others.Length > 0 || File.Exists($"{output}.parts"))
    {
        Write($"{output}.parts", string.Concat(others.Select(part => part + "\n")));
    }

    Write(output, compiled);
    return 0;
}
catch (SpecException exception)
{
    foreach (SpecDiagnostic diagnostic in exception.Diagnostics)
    {
        Console.Error.WriteLine(diagnostic);
    }

    return 1;
}

static void Write(string file, string text)
{
    string unfinished = $"{file}.{Environment.ProcessId}.tmp";
    File.WriteAllText(unfinished, text);
    File.Move(unfinished, file, overwrite: true);
}

static string? Given(string argument) => argument.Length == 0 ? null : argument;
