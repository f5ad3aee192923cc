using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using MessagingClients.Sending;

namespace MessagingClients.DependencyInjection;

/// <summary>Registers one client with the services of an application.</summary>
/// <typeparam name="TClient">The interface of the client.</typeparam>
/// <typeparam name="TOptions">The type of the client's options.</typeparam>
/// <param name="create">Makes the client.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClientRegistration<TClient, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
    Func<TOptions, HttpMessageHandler, TClient> create)
    where TClient : class
    where TOptions : ClientOptions, new()
{
    // The name of the handlers, and of their log category.
    private static readonly string Name = typeof(TClient).FullName!;

    /// <summary>What of the credential can stand in a configuration, by the name of the option.</summary>
    public required IReadOnlyDictionary<string, OptionSetting<TOptions>> Credential { get; init; }

    /// <summary>Registers the client with options that a delegate sets.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>What configures the handlers that the client sends through.</returns>
    public IHttpClientBuilder Add(IServiceCollection services, Action<TOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<TOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>, ClientOptionsValidator<TOptions>>());
        services.TryAddKeyedSingleton(Name, CreateHandler);
        services.TryAddSingleton(CreateClient);
        return services.AddHttpClient(Name)
            .ConfigurePrimaryHttpMessageHandler(static provider => HandlerChain.Own(Options(provider).BaseUrl!))
            .RedactLoggedHeaders(static _ => true);
    }

    /// <summary>Registers the client with options from a section of the configuration.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="section">The section, whose keys are the names of the options.</param>
    /// <returns>What configures the handlers that the client sends through.</returns>
    public IHttpClientBuilder Add(IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        OptionsSection<TOptions> reader = new(section, Credential);
        return Add(services, reader.ApplyTo);
    }

    private static TOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<TOptions>>().Value;

    private static PooledHandler CreateHandler(IServiceProvider provider, object? key) =>
        new(provider.GetRequiredService<IHttpMessageHandlerFactory>(), Name, Options(provider).TrustHandler);

    private TClient CreateClient(IServiceProvider provider) =>
        create(Options(provider), provider.GetRequiredKeyedService<PooledHandler>(Name));
}
