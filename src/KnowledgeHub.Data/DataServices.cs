using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Following;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Operations;
using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Privacy;
using KnowledgeHub.Core.QueryLog;
using KnowledgeHub.Core.QueryReport;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.SavedSearches;
using KnowledgeHub.Core.Scenarios;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.SecondFactors;
using KnowledgeHub.Core.SingleSignOn;
using KnowledgeHub.Core.Targets;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.Archives;
using KnowledgeHub.Data.Assessments;
using KnowledgeHub.Data.Attachments;
using KnowledgeHub.Data.Auditing;
using KnowledgeHub.Data.BulkEditing;
using KnowledgeHub.Data.Comparison;
using KnowledgeHub.Data.Compilations;
using KnowledgeHub.Data.Consent;
using KnowledgeHub.Data.Curations;
using KnowledgeHub.Data.Discussion;
using KnowledgeHub.Data.Editorial;
using KnowledgeHub.Data.Evidence;
using KnowledgeHub.Data.Exchange;
using KnowledgeHub.Data.Following;
using KnowledgeHub.Data.Framework;
using KnowledgeHub.Data.FrameworkDrafts;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.KeyRing;
using KnowledgeHub.Data.Mail;
using KnowledgeHub.Data.Operations;
using KnowledgeHub.Data.Partnerships;
using KnowledgeHub.Data.Practices;
using KnowledgeHub.Data.Privacy;
using KnowledgeHub.Data.QueryLog;
using KnowledgeHub.Data.Reports;
using KnowledgeHub.Data.SavedSearches;
using KnowledgeHub.Data.Scenarios;
using KnowledgeHub.Data.Seeding;
using KnowledgeHub.Data.Seeding.Demonstration;
using KnowledgeHub.Data.Targets;
using KnowledgeHub.Data.Taxonomy;
using KnowledgeHub.Data.Teams;
using KnowledgeHub.Data.Thesaurus;
using KnowledgeHub.Data.Upgrades;
using KnowledgeHub.Data.Use;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

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
        services.AddDatabase(engine);
        services.AddSingleton<AggregateWriter>();
        services.AddSingleton<InstallationArchive>();
        services.AddOperations();
        services.AddSingleton<DatabaseVerification>();
        services.AddSingleton<AuditSealer>();
        services.AddSingleton<AuditVerification>();
        services.AddSingleton<IAuditTrail, EfAuditTrail>();
        services.AddPractices();
        services.AddExchange();
        services.AddVocabularies();
        services.AddSingleton<IAssessmentStore, EfAssessmentStore>();
        services.AddSingleton<ITeamStore, EfTeamStore>();
        services.AddSingleton<IEvidenceStore, EfEvidenceStore>();
        services.AddSingleton<IAssessmentPast, EfAssessmentPast>();
        services.AddSingleton<IRemarkStore, EfRemarkStore>();
        services.AddSingleton<IAssessmentReaders, EfAssessmentReaders>();
        services.AddSingleton<IConsentStore, EfConsentStore>();
        services.AddSingleton<ITargetStore, EfTargetStore>();
        services.AddSingleton<IScenarioStore, EfScenarioStore>();
        services.AddSingleton<IReportStore, EfReportStore>();
        services.AddSingleton<ILastLooks, EfLastLooks>();
        services.AddSingleton<SeedImporter>();
        services.AddSingleton<DemonstrationImporter>();
        services.AddMembers();
        services.AddComparison();
        services.AddUse();
        return services;
    }

    private static void AddDatabase(this IServiceCollection services, DatabaseEngine engine)
    {
        services.AddSingleton(engine);
        services.AddPooledDbContextFactory<HubDbContext>(options =>
        {
            engine.Configure(options);

            // Each context serves one operation (StoreAccess), so nothing has to watch over its use by two.
            options.EnableThreadSafetyChecks(false);

            // A stale save or a taken key is an answer, not an error; what is an error is logged by whoever meets it.
            options.ConfigureWarnings(warnings =>
                warnings.Log(
                    (RelationalEventId.CommandError, LogLevel.Debug),
                    (CoreEventId.SaveChangesFailed, LogLevel.Debug),
                    (CoreEventId.QueryIterationFailed, LogLevel.Debug),
                    (RelationalEventId.ConnectionError, LogLevel.Debug),
                    (CoreEventId.OptimisticConcurrencyException, LogLevel.Debug)
                )
            );
        });
        services.Configure<IdentityOptions>(options =>
            options.Stores.SchemaVersion = IdentitySchemaVersions.Version3
        );
        services.AddSingleton<StoreAccess>();
        services.AddSingleton<DatabaseMigration>();
        services.AddSingleton<ChangeSignal>();
        services.AddSingleton<ChangeFeedReader>();
        services.AddSingleton<KeyRingStore>();
    }

    private static void AddOperations(this IServiceCollection services)
    {
        services.TryAddSingleton(UpgradeBackupSettings.Off);
        services.TryAddSingleton(AnchorKeys.None);
        services.AddSingleton<UpgradeBackup>();
        services.AddSingleton<EfInstallationStore>();
        services.AddSingleton<IInstallationStore>(provider =>
            provider.GetRequiredService<EfInstallationStore>()
        );
        services.AddSingleton<ISafeMode>(provider =>
            provider.GetRequiredService<EfInstallationStore>()
        );
    }

    private static void AddVocabularies(this IServiceCollection services)
    {
        services.AddSingleton<EfTaxonomySource>();
        services.AddSingleton<ITaxonomySource, HubTaxonomySource>();
        services.AddSingleton<EfFrameworkSource>();
        services.AddSingleton<IFrameworkSource>(provider =>
            provider.GetRequiredService<EfFrameworkSource>()
        );
        services.AddSingleton<IFrameworkDraftStore, EfFrameworkDraftStore>();
        services.AddSingleton<EfThesaurusSource>();
        services.AddSingleton<IThesaurusSource>(provider =>
            provider.GetRequiredService<EfThesaurusSource>()
        );
        services.AddSingleton<IConceptStore, EfConceptStore>();
    }

    private static void AddMembers(this IServiceCollection services)
    {
        services.AddSingleton<CountryGrants>();
        services.AddSingleton<IAttemptCounters, EfAttemptCounters>();
        services.AddSingleton<ISessionStore, EfSessionStore>();
        services.AddSingleton<IAccountLinkStore, EfAccountLinkStore>();
        services.AddSingleton<IAccountStore, EfAccountStore>();
        services.AddSingleton<IProviderAccounts, EfProviderAccounts>();
        services.AddSingleton<EfOwnAccountStore>();
        services.AddSingleton<IOwnAccountStore>(provider =>
            provider.GetRequiredService<EfOwnAccountStore>()
        );
        services.AddSingleton<IMailStore, EfMailStore>();
        services.AddSingleton<IOwnCopy, EfOwnCopy>();
        services.AddSingleton<IErasureStore, EfErasureStore>();
        services.AddSingleton<IRetention, EfRetention>();
        services.AddSingleton<IAccessTokenStore, EfAccessTokenStore>();
        services.AddSingleton<EfSecondFactorStore>();
        services.AddSingleton<ISecondFactorStore>(provider =>
            provider.GetRequiredService<EfSecondFactorStore>()
        );
        services.AddSingleton<ISavedSearchStore, EfSavedSearchStore>();
        services.AddSingleton<IQueryLogStore, EfQueryLogStore>();
        services.AddSingleton<IQueryTaskStore, EfQueryTaskStore>();
    }

    private static void AddComparison(this IServiceCollection services)
    {
        services.AddSingleton<AssessmentMemory>();
        services.AddSingleton<ISharedAssessments, EfSharedAssessments>();
        services.AddSingleton<IGroupReleaseStore, EfGroupReleaseStore>();
        services.AddSingleton<ISavedComparisonStore, EfSavedComparisonStore>();
    }

    private static void AddUse(this IServiceCollection services)
    {
        services.AddSingleton<IUsefulVoteStore, EfUsefulVoteStore>();
        services.AddSingleton<IReuseStore, EfReuseStore>();
        services.AddSingleton<ISupplementSource, EfSupplementSource>();
        services.AddSingleton<IFollowStore, EfFollowStore>();
        services.AddSingleton<INewsSource, EfNewsSource>();
        services.AddSingleton<IAuthorDirectory, EfAuthorDirectory>();
    }

    private static void AddPractices(this IServiceCollection services)
    {
        services.AddSingleton<IPracticeHistory, EfPracticeHistory>();
        services.AddSingleton<IPracticeCommentStore, EfPracticeCommentStore>();
        services.AddSingleton<IAttachmentStore, EfAttachmentStore>();
        services.AddSingleton<EfPracticeStore>();
        services.AddSingleton<IPracticeStore>(provider =>
            provider.GetRequiredService<EfPracticeStore>()
        );
        services.AddSingleton<IPracticeReader>(provider =>
            provider.GetRequiredService<EfPracticeStore>()
        );
        services.AddKeyedSingleton<IPracticeReader, KeptPracticeReader>(IPracticeReader.Kept);
        services.AddSingleton<IPublicPractices, EfPublicPractices>();
        services.AddSingleton<IBulkRunStore, EfBulkRunStore>();
        services.AddSingleton<UnreadablePractices>();
        services.AddSingleton<IUnreadablePractices>(provider =>
            provider.GetRequiredService<UnreadablePractices>()
        );
        services.AddSingleton<EfCurationSource>();
        services.AddSingleton<ICuratedEntries>(provider =>
            provider.GetRequiredService<EfCurationSource>()
        );
        services.AddSingleton<ICurationStore, EfCurationStore>();
        services.AddSingleton<EfCompilationSource>();
        services.AddSingleton<ICompilationSource>(provider =>
            provider.GetRequiredService<EfCompilationSource>()
        );
        services.AddSingleton<ICompilationStore, EfCompilationStore>();
    }

    private static void AddExchange(this IServiceCollection services)
    {
        services.AddSingleton<LibraryExporter>();
        services.AddSingleton<LibraryImporter>();
        services.AddSingleton<IPracticeImportStore, EfPracticeImportStore>();
    }

    /// <summary>Keeps accounts in the same database.</summary>
    /// <param name="identity">The identity services.</param>
    public static IdentityBuilder AddHubAccountStores(this IdentityBuilder identity) =>
        identity.AddEntityFrameworkStores<HubDbContext>();
}
