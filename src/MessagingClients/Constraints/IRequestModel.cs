namespace MessagingClients.Constraints;

/// <summary>An object that stands in requests.</summary>
/// <typeparam name="TSelf">The object's own type.</typeparam>
public interface IRequestModel<TSelf>
    where TSelf : class, IRequestModel<TSelf>
{
    /// <summary>What the provider's document demands of each member; checked before anything is sent.</summary>
    static abstract ModelRules<TSelf> Rules { get; }
}
