using MessagingClients.Specs;
using MessagingClients.Specs.Diagnostics;

// Called by OpenApiClients.targets: SPEC OVERLAY CLIENT OUTPUT, where OVERLAY is empty for none.
// What is wrong goes to standard error in MSBuild's own form, so that the build shows it at its place in the document.
if (args is not [var spec, var overlay, var client, var output])
{
    Console.Error.WriteLine("usage: MessagingClients.SpecCompiler SPEC OVERLAY CLIENT OUTPUT");
    return 2;
}

try
{
    string compiled = ClientCompiler.Compile(spec, overlay.Length == 0 ? null : overlay, client);
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
