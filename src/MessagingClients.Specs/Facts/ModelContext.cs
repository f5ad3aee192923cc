using MessagingClients.Specs.Apis;

namespace MessagingClients.Specs.Facts;

/// <summary>What the facts of a member depend on besides the member: where its type is used.</summary>
internal sealed class ModelContext
{
    private readonly string? _idempotencyKey;

    public ModelContext(ApiObject model, Api api)
    {
        IsResponse = model.Roles.HasFlag(ModelRoles.Response);
        Patterns = new PatternNames(model);
        Rules = new CSharpRules(Patterns);
        _idempotencyKey = api.Operations.FirstOrDefault(operation => operation.Body?.Model == model.Name && operation.IdempotencyKey is not null)?.IdempotencyKey;
        SuppliedMember = model.Members.FirstOrDefault(IsSupplied)?.Name ?? "";
    }

    public bool IsResponse { get; }

    public PatternNames Patterns { get; }

    public CSharpRules Rules { get; }

    /// <summary>The member that the runtime fills in where the caller leaves it out; empty for none.</summary>
    public string SuppliedMember { get; }

    public bool IsSupplied(ApiMember member) => member.JsonName == _idempotencyKey;

    /// <summary>
    /// Whether null can be asked for in a request. Any JSON has a null of its own, and a key that the runtime fills in is never
    /// null.
    /// </summary>
    public bool TakesNull(ApiMember member) => !IsResponse && member is { IsNullable: true, Shape: not Shape.Any } && !IsSupplied(member);

    /// <summary>Whether a member is written by itself, because the document leaves no choice.</summary>
    public bool IsFixed(ApiMember member) =>
        !IsResponse && member is { IsRequired: true, IsNullable: false, Shape: Shape.Constant } && !IsSupplied(member);

    /// <summary>C# refuses <c>[Obsolete]</c> where a caller must set the member (CS9042).</summary>
    public bool IsObsolete(ApiMember member) => member.IsDeprecated && (IsResponse || !member.IsRequired || IsSupplied(member));
}
