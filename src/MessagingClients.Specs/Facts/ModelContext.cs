using MessagingClients.Specs.Apis;

namespace MessagingClients.Specs.Facts;

/// <summary>What the facts of a member depend on besides the member: where its type is used.</summary>
internal sealed class ModelContext
{
    private readonly string? _idempotencyKey;

    public ModelContext(ApiObject model, ModelUses uses)
    {
        IsResponse = model.Roles == ModelRoles.Response;
        IsShared = model.Roles == ModelRoles.Both;
        Patterns = new PatternNames(model);
        Rules = new CSharpRules(Patterns);
        _idempotencyKey = uses.Senders(model).Select(operation => operation.IdempotencyKey).FirstOrDefault(key => key is not null);
        SuppliedMember = model.Members.FirstOrDefault(IsSupplied)?.Name ?? "";
    }

    /// <summary>Whether its type stands in answers alone.</summary>
    public bool IsResponse { get; }

    /// <summary>Whether its type stands in requests and in answers.</summary>
    public bool IsShared { get; }

    public PatternNames Patterns { get; }

    public CSharpRules Rules { get; }

    /// <summary>The member that the runtime fills in where the caller leaves it out; empty for none.</summary>
    public string SuppliedMember { get; }

    public bool IsSupplied(ApiMember member) => member.JsonName == _idempotencyKey;

    /// <summary>Whether a member is part of requests.</summary>
    public bool IsWritten(ApiMember member) => !IsResponse && !member.IsReadOnly;

    /// <summary>
    /// Whether null can be asked for in a request. Any JSON has a null of its own, and a key that the runtime fills in is never
    /// null.
    /// </summary>
    public bool TakesNull(ApiMember member) => IsWritten(member) && member is { IsNullable: true, Shape: not Shape.Any } && !IsSupplied(member);

    /// <summary>Whether a member is written by itself, because the document leaves no choice.</summary>
    public bool IsFixed(ApiMember member) =>
        IsWritten(member) && member is { IsRequired: true, IsNullable: false, Shape: Shape.Constant } && !IsSupplied(member);

    /// <summary>Whether a caller must set a member.</summary>
    public bool IsDemanded(ApiMember member) => IsWritten(member) && member.IsRequired && !IsSupplied(member) && !IsFixed(member);

    /// <summary>C# refuses <c>[Obsolete]</c> where a caller must set the member (CS9042).</summary>
    public bool IsObsolete(ApiMember member) => member.IsDeprecated && (!IsWritten(member) || !member.IsRequired || IsSupplied(member));
}
