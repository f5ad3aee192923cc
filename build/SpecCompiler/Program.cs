using MessagingClients.Specs;
using MessagingClients.Specs.Accepting;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Stubs;

// Called by OpenApiClients.targets: SPEC OVERLAY ACCEPTED CLIENT OUTPUT, where the second and the third are empty for none; and by Stubs.targets of
// MessagingClients.Testing: stubs SPEC OUTPUT.
// What is wrong goes to standard error in MSBuild's own form, so that the build shows it at its place in the document.
if (args is not ([_, _, _, _, _] or ["stubs", _, _]))
{
    Console.Error.WriteLine("usage: MessagingClients.SpecCompiler SPEC OVERLAY ACCEPTED CLIENT OUTPUT | stubs SPEC OUTPUT");
    return 2;
}

string output = args[^1];
try
{
    string compiled = args is [var spec, var overlay, var accepted, var client, _]
        ? ClientCompiler.Compile(spec, Given(overlay), client, AcceptedGaps.Read(Given(accepted)))
        : StubFile.Compile(args[1]);
    string unfinished = $"{output}.{Environment.ProcessId}.tmp";
    File.WriteAllText(unfinished, compiled);
    File.Move(unfinished, output, overwrite: true);
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

static string? Given(string argument) => argument.Length == 0 ? null : argument;
