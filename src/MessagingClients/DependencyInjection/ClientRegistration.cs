using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
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
    /// <summary>What of the credential can stand in a configuration, by the name of the option.</summary>
    public required IReadOnlyDictionary<string, OptionSetting<TOptions>> Credential { get; init; }

    /// <summary>What of the provider's servers can stand in a configuration, by the name of the option.</summary>
    /// <value>By default the base URL alone.</value>
    public IReadOnlyDictionary<string, OptionSetting<TOptions>> Servers { get; init; } = new Dictionary<string, OptionSetting<TOptions>>();

    /// <summary>Registers the client with options that a delegate sets.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="name">The key of the client among several; <see langword="null"/> for the one without a key.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>What configures the handlers that the client sends through.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public IHttpClientBuilder Add(IServiceCollection services, string? name, Action<TOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        if (name is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(name);
        }

        Registration registration = new(create, name);
        services.AddOptions<TOptions>(registration.OptionsName).Configure(configure)
            .PostConfigure<IServiceProvider>(static (options, provider) => options.LoggerFactory ??= provider.GetService<ILoggerFactory>())
            .ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>, ClientOptionsValidator<TOptions>>());
        registration.AddTo(services);
        return services.AddHttpClient(registration.HandlerName)
            .ConfigurePrimaryHttpMessageHandler(provider => Own(registration.Options(provider)))
            // They would log the whole path, which names accounts; the client has a log of its own.
            .RemoveAllLoggers()
            .RedactLoggedHeaders(static _ => true);
    }

    /// <summary>Registers the client with options from a section of the configuration.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="name">The key of the client among several; <see langword="null"/> for the one without a key.</param>
    /// <param name="section">The section, whose keys are the names of the options.</param>
    /// <returns>What configures the handlers that the client sends through.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public IHttpClientBuilder Add(IServiceCollection services, string? name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        OptionsSection<TOptions> reader = new(section, Credential.Concat(Servers));
        return Add(services, name, reader.ApplyTo);
    }

    private static SocketsHttpHandler Own(TOptions options) =>
        HandlerChain.Own(options.ChooseServers().Select(server => server.Value).Prepend(options.ChooseBaseUrl()).All(url => url is { IsAbsoluteUri: true, IsLoopback: true }));

    /// <summary>One client among those that are registered: its options, its handlers and itself.</summary>
    private sealed record Registration(Func<TOptions, HttpMessageHandler, TClient> Create, string? Name)
    {
        public string OptionsName => Name ?? Microsoft.Extensions.Options.Options.DefaultName;

        // Also the category of the handlers' log.
        public string HandlerName => Name is null ? typeof(TClient).FullName! : $"{typeof(TClient).FullName}/{Name}";

        public TOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(OptionsName);

        public void AddTo(IServiceCollection services)
        {
            services.TryAddKeyedSingleton(HandlerName, (provider, _) => Handler(provider));
            if (Name is null)
            {
                services.TryAddSingleton(Client);
            }
            else
            {
                services.TryAddKeyedSingleton(Name, (provider, _) => Client(provider));
            }
        }

        private PooledHandler Handler(IServiceProvider provider) =>
            new(provider.GetRequiredService<IHttpMessageHandlerFactory>(), HandlerName, Options(provider).TrustHandler);

        private TClient Client(IServiceProvider provider) =>
            Create(Options(provider), provider.GetRequiredKeyedService<PooledHandler>(HandlerName));
    }
}
