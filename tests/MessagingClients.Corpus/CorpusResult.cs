using System.Text.Json.Serialization;

namespace MessagingClients.Corpus;

/// <summary>What became of a document.</summary>
/// <param name="Document">The document.</param>
internal sealed record CorpusResult(CorpusDocument Document)
{
    /// <summary>How large its file is, in bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>How many operations it has.</summary>
    public int Operations { get; init; }

    /// <summary>How many of them the client is made without, on the record.</summary>
    public int LeftOut { get; init; }

    /// <summary>The diagnostic that kept the client from being made; <see langword="null"/> where it was.</summary>
    public string? Refused { get; init; }

    /// <summary>What NSwag or the compiler of C# said, which nobody should ever see; <see langword="null"/> where they said nothing.</summary>
    public string? Broken { get; init; }

    /// <summary>How many cases were run.</summary>
    public int CasesRun { get; init; }

    /// <summary>How many of them passed.</summary>
    public int CasesPassed { get; init; }

    /// <summary>How many of these passed because they do not apply to the client.</summary>
    public int CasesNotApplicable { get; init; }

    /// <summary>Why there was none to run, such as answers that nothing satisfies; <see langword="null"/> where there were some.</summary>
    public string? NoCase { get; init; }

    /// <summary>The first case that failed, and why.</summary>
    public string? SmokeFailure { get; init; }

    /// <summary>What became of it in stock NSwag; <see langword="null"/> where that was not asked.</summary>
    public string? Stock { get; init; }

    /// <summary>Whether the client compiles without a warning.</summary>
    [JsonIgnore]
    public bool Compiles => Refused is null && Broken is null;

    /// <summary>Whether something is wrong that no diagnostic tells.</summary>
    [JsonIgnore]
    public bool Fails => Broken is not null || SmokeFailure is not null;

    /// <summary>What to say of it while the others are taken.</summary>
    public override string ToString() => $"{Document.Name}: {Ending()}";

    private string Ending() => Refused ?? Broken
        ?? $"compiles{(LeftOut == 0 ? "" : $" without {LeftOut} of {Operations}")}, {CasesPassed} of {CasesRun} cases{(SmokeFailure is null ? "" : $"; {SmokeFailure}")}";
}
