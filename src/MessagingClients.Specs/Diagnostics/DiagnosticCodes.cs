namespace MessagingClients.Specs.Diagnostics;

/// <summary>Every code that the compiler of specs can report.</summary>
/// <remarks>The build reports codes of its own beside these, CLIENT0060 and on; docs/diagnostics.md lists all.</remarks>
public static class DiagnosticCodes
{
    /// <summary>The file cannot be read.</summary>
    public const string Unreadable = "CLIENT0001";

    /// <summary>The file is no YAML or JSON, or uses parts of YAML that JSON has no form for.</summary>
    public const string Syntax = "CLIENT0002";

    /// <summary>The document would unfold to more than can be held.</summary>
    public const string TooLarge = "CLIENT0003";

    /// <summary>The document is of no version of OpenAPI that is read here.</summary>
    public const string Version = "CLIENT0010";

    /// <summary>The document breaks the OpenAPI specification.</summary>
    public const string Invalid = "CLIENT0011";

    /// <summary>A reference leads nowhere, or out of the document.</summary>
    public const string Reference = "CLIENT0012";

    /// <summary>The overlay breaks the Overlay specification, or an action lacks its reason.</summary>
    public const string Overlay = "CLIENT0020";

    /// <summary>An action of the overlay matches nothing.</summary>
    public const string OverlayTarget = "CLIENT0021";

    /// <summary>An extension of ours (specs/README.md) has a form that cannot be read, or leads nowhere.</summary>
    public const string Extension = "CLIENT0022";

    /// <summary>Two things would get the same name.</summary>
    public const string Name = "CLIENT0030";

    /// <summary>The document says something that no client can be generated for.</summary>
    public const string Unsupported = "CLIENT0040";

    /// <summary>The facts for the templates break their own schema: a fault of the compiler.</summary>
    public const string Facts = "CLIENT0050";
}
