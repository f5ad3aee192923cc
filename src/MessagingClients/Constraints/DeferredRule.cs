namespace MessagingClients.Constraints;

internal sealed class DeferredRule<T>(Func<ModelRules<T>> rules) : Rule<T>
    where T : class
{
    public override Breach? Check(T value) => rules().Check(value);
}
