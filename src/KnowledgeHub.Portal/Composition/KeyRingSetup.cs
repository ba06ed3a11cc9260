using KnowledgeHub.Data.KeyRing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace KnowledgeHub.Portal.Composition;

/// <summary>The keys that protect sign-in cookies and forms: in the database, the same on every node.</summary>
internal static class KeyRingSetup
{
    // The framework's own service reads the keys before the database is migrated, and holds the server back meanwhile.
    public const string EarlyReader = "DataProtectionHostedService";

    public static void AddKeyRing(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("KnowledgeHub");
        services.AddGate();
        services.AddSingleton<KeyPassphrase>();
        services.AddSingleton<KeyRingStart>();
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<KeyRingStore, KeyPassphrase>(
                (options, store, passphrase) =>
                {
                    options.XmlRepository = store;
                    options.XmlEncryptor = passphrase.IsSet
                        ? new PassphraseXmlEncryptor(passphrase)
                        : null;
                }
            );
    }

    private static void AddGate(this IServiceCollection services)
    {
        var stored = services.Single(service =>
            service.ServiceType == typeof(IDataProtectionProvider)
        );
        services.Remove(stored);
        services.AddSingleton(provider => new KeyRingGate(
            (IDataProtectionProvider)stored.ImplementationFactory!(provider) // not null: the framework makes it by a factory
        ));
        services.AddSingleton<IDataProtectionProvider>(provider =>
            provider.GetRequiredService<KeyRingGate>()
        );
    }

    /// <summary>Called when everything is added: several parts of the framework add the early reader.</summary>
    public static void RemoveEarlyKeyReader(this IServiceCollection services)
    {
        foreach (
            var early in services
                .Where(service => service.ImplementationType?.Name == EarlyReader)
                .ToList()
        )
        {
            services.Remove(early);
        }
    }
}
