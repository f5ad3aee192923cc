using MessagingClients.Sending;
using Microsoft.Extensions.Options;

namespace MessagingClients.DependencyInjection;

/// <summary>Checks options as the construction of a client does, so that an application with wrong ones does not start.</summary>
internal sealed class ClientOptionsValidator<TOptions> : IValidateOptions<TOptions>
    where TOptions : ClientOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        try
        {
            _ = new ConnectionSettings(options);
            return ValidateOptionsResult.Success;
        }
        catch (ArgumentException exception)
        {
            return ValidateOptionsResult.Fail($"{typeof(TOptions).Name}: {exception.Message}");
        }
    }
}
