namespace MessagingClients.Conformance.Oracles;

/// <summary>The names of the oracles, as verdicts and reports spell them.</summary>
internal static class OracleName
{
    public const string WireTarget = "wire-target";
    public const string WireMediaType = "wire-media-type";
    public const string WireCredential = "wire-credential";
    public const string WireBody = "wire-body";
    public const string WireEqual = "wire-equal";
    public const string Refusal = "refusal";
    public const string End = "end";
    public const string TypedEqual = "typed-equal";
    public const string Status = "status";
    public const string RawBody = "raw-body";
    public const string Outcome = "outcome";
    public const string Sends = "sends";
    public const string Waits = "waits";
    public const string Attempts = "attempts";
    public const string Secrecy = "secrecy";
    public const string ContractExceptions = "contract-exceptions";
    public const string Deadline = "deadline";
    public const string Reuse = "reuse";
    public const string ServerDrift = "server-drift";
}
