using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Practices;
using KnowledgeHub.Data.Seeding;
using KnowledgeHub.Data.Taxonomy;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Data;

/// <summary>Puts the data layer together.</summary>
public static class DataServices
{
    /// <summary>Adds contexts, stores, change feed and importer on one database.</summary>
    /// <param name="services">The services.</param>
    /// <param name="engine">The database.</param>
    public static IServiceCollection AddHubData(
        this IServiceCollection services,
        DatabaseEngine engine
    )
    {
        ArgumentNullException.ThrowIfNull(engine);
        services.AddSingleton(engine);
        services.AddDbContextFactory<HubDbContext>(options => engine.Configure(options));
        services.Configure<IdentityOptions>(options =>
            options.Stores.SchemaVersion = IdentitySchemaVersions.Version3
        );
        services.AddSingleton<StoreAccess>();
        services.AddSingleton<DatabaseMigration>();
        services.AddSingleton<ChangeSignal>();
        services.AddSingleton<AggregateWriter>();
        services.AddSingleton<ChangeFeedReader>();
        services.AddSingleton<IPracticeStore, EfPracticeStore>();
        services.AddSingleton<EfTaxonomySource>();
        services.AddSingleton<ITaxonomySource>(provider =>
            provider.GetRequiredService<EfTaxonomySource>()
        );
        services.AddSingleton<SeedImporter>();
        return services;
    }

    /// <summary>Keeps accounts in the same database.</summary>
    /// <param name="identity">The identity services.</param>
    public static IdentityBuilder AddHubAccountStores(this IdentityBuilder identity) =>
        identity.AddEntityFrameworkStores<HubDbContext>();
}
