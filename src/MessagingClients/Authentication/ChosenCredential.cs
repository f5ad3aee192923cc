using MessagingClients.Sending;

namespace MessagingClients.Authentication;

/// <summary>Several credentials, of which each request takes what its operation asks for.</summary>
internal sealed class ChosenCredential : Credential
{
    private readonly Dictionary<string, Credential> _given;
    private readonly CredentialDemand _usual;

    /// <exception cref="ArgumentException">No operation can be called with what is given, or one would not know which of it to take.</exception>
    public ChosenCredential(IReadOnlyList<CredentialPart> parts, IReadOnlyList<CredentialDemand> demands)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(demands);
        _usual = demands[0];
        _given = parts.Where(part => part.IsGiven).ToDictionary(part => part.Option, part => part.Create(), StringComparer.Ordinal);
        RequireUse(parts[0].Option, demands);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", _given.Values);

    internal override bool Sets(string header) => _given.Values.Any(credential => credential.Sets(header));

    internal override async ValueTask<AppliedCredential> ApplyAsync(HttpRequestMessage request, CredentialContext context)
    {
        if (Choose(context.Demand) is not { } chosen)
        {
            return new AppliedCredential("", new Obstacle($"The operation asks for {context.Demand ?? _usual}, and the options of the client have {Found()}."));
        }

        string identity = "";
        foreach (string option in chosen)
        {
            AppliedCredential applied = await _given[option].ApplyAsync(request, context).ConfigureAwait(false);
            if (applied.Obstacle is not null)
            {
                return applied;
            }

            identity = identity.Length == 0 ? applied.Identity : identity;
        }

        return new AppliedCredential(identity);
    }

    internal override bool IsRenewedAfter(HttpRequestMessage request, HttpResponseMessage response, CredentialDemand? demand) =>
        (Choose(demand) ?? []).Any(option => _given[option].IsRenewedAfter(request, response, demand));

    private IReadOnlyList<string>? Choose(CredentialDemand? demand) => (demand ?? _usual).Choose(_given.Keys);

    private string Found() => _given.Count == 0 ? "none" : string.Join(" and ", _given.Keys);

    private void RequireUse(string first, IReadOnlyList<CredentialDemand> demands)
    {
        string expected = string.Join("; or ", demands.Select(demand => demand.ToString()).Where(text => text.Length > 0).Distinct());
        if (demands.All(demand => demand.Choose(_given.Keys) is null))
        {
            throw new ArgumentException($"Expected {expected}; found {Found()}. Set what the provider gave you.", first);
        }

        if (demands.Count == 1 && _usual.Choose(_given.Keys)!.Count < _given.Count)
        {
            throw new ArgumentException($"Expected one of {expected}; found {Found()}. Leave out what is not to be sent.", first);
        }
    }
}
