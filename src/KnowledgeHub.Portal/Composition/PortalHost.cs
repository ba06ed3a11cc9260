using System.Text.Encodings.Web;
using System.Text.Unicode;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Guidance;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.QueryLog;
using KnowledgeHub.Core.QueryReport;
using KnowledgeHub.Core.SavedSearches;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Core.Translations;
using KnowledgeHub.Data;
using KnowledgeHub.Data.Archives;
using KnowledgeHub.Data.PostgreSql;
using KnowledgeHub.Data.Sqlite;
using KnowledgeHub.Data.Upgrades;
using KnowledgeHub.Documents.RichText;
using KnowledgeHub.Portal.Api;
using KnowledgeHub.Portal.Composition.Monitoring;
using KnowledgeHub.Portal.Features.Harvesting;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Search;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.SignalR;
using Radzen;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Puts the portal together: the one place that knows every layer.</summary>
internal static class PortalHost
{
    private const string DefaultAddress = "http://localhost:5080";

    // 500 characters of any script, percent-encoded nine times over, plus filters: enough to answer a long address politely.
    private const int MaxRequestLineBytes = 128 * 1024;

    // The seven texts of an answer, each cut by the browser at 12,000 characters of any script, now and as sent before.
    private const int MaxCircuitMessageBytes = 512 * 1024;

    /// <summary>Builds a host that serves the portal.</summary>
    /// <param name="args">Arguments for the configuration, such as <c>--urls</c>.</param>
    /// <exception cref="StartRefusedException">The portal cannot start here.</exception>
    public static WebApplication BuildServer(string[] args)
    {
        var builder = CreateBuilder(args);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestLineSize = MaxRequestLineBytes;
            server.Limits.MaxRequestHeadersTotalSize = 2 * MaxRequestLineBytes;
            server.Limits.MaxRequestBodySize = 2 * 1024 * 1024;
        });
        builder.Services.AddHostedService<PortalStartup>();
        builder.Services.AddHostedService<NodeListener>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<PresenceRelay>());
        builder.Services.AddHostedService(provider => provider.GetRequiredService<RightsRelay>());
        builder.Services.AddHostedService(provider =>
            provider.GetRequiredService<QueryLogWriter>()
        );
        builder.Services.AddMailServices();
        builder.Services.AddPortalPages();
        builder.Services.AddServing(builder.Configuration);
        builder.Services.RemoveEarlyKeyReader();
        var app = builder.Build();
        app.Services.GetRequiredService<KeyRingGate>().Hold();
        app.UseMonitoring();
        app.UsePortal();
        return app;
    }

    /// <summary>Builds a host without a server, for one command.</summary>
    /// <param name="isReader">Whether the command only reads; then it may run beside a portal that serves.</param>
    /// <exception cref="StartRefusedException">The data folder cannot be used.</exception>
    public static WebApplication BuildTool(bool isReader = false) =>
        CreateBuilder([], isReader).Build();

    private static WebApplicationBuilder CreateBuilder(string[] args, bool isReader = false)
    {
        var builder = WebApplication.CreateBuilder(args);
        if (builder.Configuration["KNOWLEDGEHUB_LOG"] is "json")
        {
            builder.Logging.AddJsonConsole(console => console.UseUtcTimestamp = true);
        }

        var settings = PortalSettings.Read(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton(settings);
        if (!isReader)
        {
            // Taken before anything else, and owned by the container, so that it is freed when the host is disposed.
            var folder = DataFolderLock.Take(
                settings.DataFolder,
                isExclusive: settings.ConnectionString is null
            );
            builder.Services.AddSingleton(_ => folder);
        }

        builder.Services.AddPortalCore(settings, isReader);
        builder.Services.AddComparison(builder.Configuration);
        builder.Services.AddMail(builder.Configuration, builder.Environment);
        builder.Services.AddSingleSignOn(builder.Configuration);
        return builder;
    }

    private static void AddPortalCore(
        this IServiceCollection services,
        PortalSettings settings,
        bool isReader
    )
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(
            settings.UpgradeBackups > 0
                ? new(Path.Combine(settings.DataFolder, "backups"), settings.UpgradeBackups)
                : UpgradeBackupSettings.Off
        );
        services.AddSingleton(new AnchorKeys(AuditKey.FolderOf(settings)));
        services.AddHubData(Engine(settings, isReader));
        services.AddSingleton<IProseReader, RichPlainText>();
        services.AddSingleton<PolicyReports>();
        services.AddSingleton<PracticeIndex>();
        services.AddSingleton<IPracticeSearch>(provider =>
            provider.GetRequiredService<PracticeIndex>()
        );
        services.AddSingleton<NodeContent>();
        services.AddSingleton<UnreadableEntries>();
        services.AddSingleton<LibraryReader>();
        services.AddSingleton<IndexFollower>();
        services.AddSingleton<KeptPages>();
        services.AddSingleton<StartupState>();
        services.AddUseCases();
        services.AddSearchTools();
        services.AddAttachments(settings);
        services.AddEvidence();
        services.AddExchange(settings);
        services.AddFrameworkDrafts();
        services.AddOffline(settings);
        services.AddReports();
        services.AddHeavyFiles();
        services.AddAuditing();
        services.AddUse();
        services.AddDiscussion();
        services.AddConsent();
        services.AddResults();
        services.AddPartnerships();
        services.AddOperations();
        services.AddSingleton<DemoAccounts>();
        services.AddSingleton<DemonstrationTeam>();
        services.AddPortalIdentity(settings);
    }

    /// <summary>A use case that reads on while the database is lost.</summary>
    internal static T OnKept<T>(IServiceProvider services) =>
        ActivatorUtilities.CreateInstance<T>(
            services,
            services.GetRequiredKeyedService<IPracticeReader>(IPracticeReader.Kept)
        );

    private static void AddUseCases(this IServiceCollection services)
    {
        services.AddSingleton<ReadPractice>();
        services.AddKeyedSingleton(
            IPracticeReader.Kept,
            (provider, _) => OnKept<ReadPractice>(provider)
        );
        services.AddSingleton<WritePractice>();
        services.AddSingleton<MovePractice>();
        services.AddSingleton<SimilarTitles>();
        services.AddSingleton<PublishScheduled>();
        services.AddHostedService<ScheduledPublishing>();
        services.AddSingleton<DiscussPractice>();
        services.AddSingleton<DeleteDraft>();
        services.AddSingleton<ReadHistory>();
        services.AddSingleton<TranslatePractice>();
        services.AddSingleton<ReadQueue>();
        services.AddSingleton(OnKept<SearchPractices>);
        services.AddSingleton<ReadThesaurus>();
        services.AddSingleton<WriteConcept>();
        services.AddSingleton<ImportConcepts>();
        services.AddSingleton<FindGuidance>();
        services.AddSingleton<ReadAssessments>();
        services.AddSingleton<AnswerIndicator>();
        services.AddSingleton<RunCycle>();
        services.AddSingleton<StartNextCycle>();
        services.AddSingleton<RunStages>();
        services.AddSingleton<ManageTeam>();
        services.AddSingleton<JoinTeam>();
        services.AddSingleton<ManageAccessTokens>();
    }

    private static void AddSearchTools(this IServiceCollection services)
    {
        services.AddSingleton<QueryRecorder>();
        services.AddSingleton<QueryLogWriter>();
        services.AddSingleton<PopularQueries>();
        services.AddSingleton<IPopularQueries>(provider =>
            provider.GetRequiredService<PopularQueries>()
        );
        services.AddSingleton<ReviewQueries>();
        services.AddSingleton<CurateSearches>();
        services.AddSingleton<ReadCompilations>();
        services.AddSingleton<WriteCompilation>();
        services.AddSingleton<ReadCompilationHistory>();
        services.AddSingleton<SearchDigests>();
        services.AddSingleton<ManageSavedSearches>();
        services.AddSingleton<ExportPractices>();
        services.AddSingleton<HarvestPractices>();
        services.AddSingleton<OaiProvider>();
    }

    private static DatabaseEngine Engine(PortalSettings settings, bool isReader) =>
        settings.ConnectionString is { } connection
            ? new PostgreSqlEngine(connection)
            : new SqliteEngine(settings.DatabaseFile, isReader);

    private static void AddPortalPages(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();

        // Arabic and Russian letters as they are: as numeric entities a page is three times as heavy.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.Configure<HubOptions>(options =>
            options.MaximumReceiveMessageSize = MaxCircuitMessageBytes
        );
        services.AddRadzenComponents();
        services.AddScoped<AntiforgeryStateProvider, FormTokens>();
        services.AddCascadingAuthenticationState();
        services.AddHttpContextAccessor();
        services.AddScoped<AuthenticationStateProvider, CircuitRevalidation>();
        services.AddScoped<ICurrentActor, CurrentActor>();
        services.AddDesks();
        services.AddOpenApi("v1", ApiDescription.Configure);
        services.AddProblemDetails(options =>
            options.CustomizeProblemDetails = ApiProblems.Complete
        );
        services.AddResponseCompression();
        services.Configure<HostOptions>(options =>
            options.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore
        );
    }
}
