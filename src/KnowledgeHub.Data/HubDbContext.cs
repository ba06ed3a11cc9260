using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Following;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.QueryLog;
using KnowledgeHub.Core.QueryReport;
using KnowledgeHub.Core.SavedSearches;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Data.Accounts;
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
using KnowledgeHub.Data.Following;
using KnowledgeHub.Data.Framework;
using KnowledgeHub.Data.FrameworkDrafts;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.KeyRing;
using KnowledgeHub.Data.Mail;
using KnowledgeHub.Data.Operations;
using KnowledgeHub.Data.Practices;
using KnowledgeHub.Data.QueryLog;
using KnowledgeHub.Data.Reports;
using KnowledgeHub.Data.SavedSearches;
using KnowledgeHub.Data.Scenarios;
using KnowledgeHub.Data.Targets;
using KnowledgeHub.Data.Taxonomy;
using KnowledgeHub.Data.Teams;
using KnowledgeHub.Data.Thesaurus;
using KnowledgeHub.Data.Use;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Data;

/// <summary>The one model of the database. A context serves one operation, then goes back to a pool.</summary>
public sealed class HubDbContext : IdentityDbContext<HubUser>
{
    private readonly DatabaseEngine _engine;

    /// <summary>Makes a context.</summary>
    /// <param name="options">Where the database is; their application services hold the <see cref="DatabaseEngine"/>.</param>
    public HubDbContext(DbContextOptions<HubDbContext> options)
        : base(options)
    {
        _engine =
            options
                .GetExtension<CoreOptionsExtension>()
                .ApplicationServiceProvider?.GetRequiredService<DatabaseEngine>()
            ?? throw new InvalidOperationException("The options hold no application services.");

        // A write that fails is given up as a whole, so a save needs no point to go back to.
        Database.AutoSavepointsEnabled = false;
    }

    /// <summary>Entries of the practice library.</summary>
    public DbSet<Practice> Practices => Set<Practice>();

    /// <summary>Vocabularies, one row per file of origin.</summary>
    public DbSet<StoredVocabulary> Vocabularies => Set<StoredVocabulary>();

    /// <summary>Published versions of the maturity framework.</summary>
    public DbSet<StoredFramework> Frameworks => Set<StoredFramework>();

    /// <summary>Concepts of the thesaurus, removed ones too.</summary>
    public DbSet<ConceptState> Concepts => Set<ConceptState>();

    /// <summary>Assessments of countries.</summary>
    public DbSet<Assessment> Assessments => Set<Assessment>();

    /// <summary>Answers of assessments, one row each.</summary>
    public DbSet<Answer> Answers => Set<Answer>();

    /// <summary>Every version of every aggregate.</summary>
    public DbSet<Revision> Revisions => Set<Revision>();

    /// <summary>Who did what, when.</summary>
    public DbSet<AuditEvent> AuditEvents => Set<AuditEvent>();

    /// <summary>What changed, in the order of the commits.</summary>
    public DbSet<ChangeEntry> ChangeFeed => Set<ChangeEntry>();

    /// <summary>Which person may work for which country.</summary>
    public DbSet<CountryGrant> CountryGrants => Set<CountryGrant>();

    /// <summary>Personal access tokens.</summary>
    public DbSet<AccessToken> AccessTokens => Set<AccessToken>();

    /// <summary>Saved searches of persons.</summary>
    public DbSet<SavedSearch> SavedSearches => Set<SavedSearch>();

    /// <summary>How often a text was searched for on a day.</summary>
    public DbSet<QueryTally> QueryTallies => Set<QueryTally>();

    /// <summary>What editors did about texts that found nothing.</summary>
    public DbSet<QueryTask> QueryTasks => Set<QueryTask>();

    /// <summary>Entries pinned or hidden for searched texts, and those that no longer are.</summary>
    public DbSet<Curation> Curations => Set<Curation>();

    /// <summary>Files of entries, without their content.</summary>
    public DbSet<Attachment> Attachments => Set<Attachment>();

    /// <summary>What is in the files.</summary>
    public DbSet<StoredAttachmentContent> AttachmentContents => Set<StoredAttachmentContent>();

    /// <summary>Collections and building blocks.</summary>
    public DbSet<Compilation> Compilations => Set<Compilation>();

    /// <summary>Which readers found which entries useful.</summary>
    public DbSet<UsefulVote> UsefulVotes => Set<UsefulVote>();

    /// <summary>Reports that entries were put to use.</summary>
    public DbSet<ReuseReport> ReuseReports => Set<ReuseReport>();

    /// <summary>Bulk edits.</summary>
    public DbSet<BulkRun> BulkRuns => Set<BulkRun>();

    /// <summary>What persons follow.</summary>
    public DbSet<Follow> Follows => Set<Follow>();

    /// <summary>Saves inside the open write, or in a write of its own. Every save of the process passes through the engine's write lease.</summary>
    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        if (Database.CurrentTransaction is not null)
        {
            return await SaveInOrderAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var write = await _engine.BeginWriteAsync(this, cancellationToken);
        var rows = await SaveInOrderAsync(acceptAllChangesOnSuccess, cancellationToken);
        await write.CommitAsync(cancellationToken);
        return rows;
    }

    // Numbers of audit events become visible in their order, whoever adds them: what is sealed up to a number has no gap below.
    private async Task<int> SaveInOrderAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken
    )
    {
        if (AddsAuditEvents())
        {
            await _engine.EnterFeedOrderAsync(this, cancellationToken);
        }

        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    // What is added is known without looking for changes, which the save does anyway.
    private bool AddsAuditEvents()
    {
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return ChangeTracker.Entries<AuditEvent>().Any();
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <summary>Refused: a synchronous save would pass by the write lease.</summary>
    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync.");

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<DateTime?>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<PracticeId>().HaveConversion<PracticeIdConverter>();
        configurationBuilder.Properties<AssessmentId>().HaveConversion<AssessmentIdConverter>();
        configurationBuilder.Properties<IndicatorId>().HaveConversion<IndicatorIdConverter>();
        configurationBuilder
            .Properties<EvidenceId>()
            .HaveConversion<EvidenceIdConverter>()
            .HaveMaxLength(EvidenceId.MaxLength);
        configurationBuilder
            .Properties<Language>()
            .HaveConversion<LanguageConverter>()
            .HaveMaxLength(2);
        configurationBuilder
            .Properties<CountryCode>()
            .HaveConversion<CountryCodeConverter>()
            .HaveMaxLength(2);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfiguration(new PracticeConfiguration(_engine.JsonColumnType));
        builder.ApplyConfiguration(new PracticeCommentConfiguration());
        builder.ApplyConfiguration(new StoredVocabularyConfiguration(_engine.JsonColumnType));
        builder.ApplyConfiguration(new StoredFrameworkConfiguration(_engine.JsonColumnType));
        builder.ApplyConfiguration(new ConceptConfiguration(_engine.JsonColumnType));
        builder.ApplyConfiguration(new AssessmentConfiguration(_engine.JsonColumnType));
        builder.ApplyConfiguration(new AnswerConfiguration());
        builder.ApplyConfiguration(new MemberConfiguration());
        builder.ApplyConfiguration(new InvitationConfiguration());
        builder.ApplyConfiguration(new RevisionConfiguration(_engine.JsonColumnType));
        builder.ApplyConfiguration(new AuditEventConfiguration());
        builder.ApplyConfiguration(new AuditSealConfiguration());
        builder.ApplyConfiguration(new ChangeEntryConfiguration());
        builder.ApplyConfiguration(new HubUserConfiguration());
        builder.ApplyConfiguration(new CountryGrantConfiguration());
        builder.ApplyConfiguration(new AccessTokenConfiguration());
        builder.ApplyConfiguration(new StoredKeyConfiguration());
        builder.ApplyConfiguration(new AttemptCounterConfiguration());
        builder.ApplyConfiguration(new AccountSessionConfiguration());
        builder.ApplyConfiguration(new AccountLinkConfiguration());
        builder.ApplyConfiguration(new OutgoingMailConfiguration());
        builder.ApplyConfiguration(new StoredSecondFactorConfiguration());
        builder.ApplyConfiguration(new StoredRecoveryCodeConfiguration());
        builder.ApplyConfiguration(new SavedSearchConfiguration(_engine.JsonColumnType));
        builder.ApplyConfiguration(new QueryTallyConfiguration());
        builder.ApplyConfiguration(new QueryTaskConfiguration());
        builder.ApplyConfiguration(new CurationConfiguration());
        builder.ApplyConfiguration(new AttachmentConfiguration());
        builder.ApplyConfiguration(new StoredAttachmentContentConfiguration());
        builder.ApplyConfiguration(new CompilationConfiguration(_engine.JsonColumnType));
        builder.ApplyConfiguration(new UsefulVoteConfiguration());
        builder.ApplyConfiguration(new ReuseReportConfiguration(_engine.JsonColumnType));
        builder.ApplyConfiguration(new FollowConfiguration());
        builder.ApplyConfiguration(new SeenMarkConfiguration());
        builder.ApplyConfiguration(new BulkRunConfiguration(_engine.JsonColumnType));
        builder.ApplyConfiguration(new EvidenceItemConfiguration(_engine.JsonColumnType));
        builder.ApplyConfiguration(new EvidenceLinkConfiguration());
        builder.ApplyConfiguration(new StoredEvidenceFileConfiguration());
        builder.ApplyConfiguration(new FrameworkDraftConfiguration(_engine.JsonColumnType));
        builder.ApplyConfiguration(new RemarkConfiguration());
        builder.ApplyConfiguration(new RemarkMentionConfiguration());
        builder.ApplyConfiguration(new ConsentSheetConfiguration(_engine.JsonColumnType));
        builder.ApplyConfiguration(new StoredLookConfiguration());
        builder.ApplyConfiguration(new TargetProfileConfiguration(_engine.JsonColumnType));
        builder.ApplyConfiguration(new ScenarioConfiguration(_engine.JsonColumnType));
        builder.ApplyConfiguration(new GroupReleaseConfiguration(_engine.JsonColumnType));
        builder.ApplyConfiguration(new SavedComparisonConfiguration());
        builder.ApplyConfiguration(new ReportCoverConfiguration(_engine.JsonColumnType));
        builder.ApplyConfiguration(new StoredReportLogoConfiguration());
        builder.ApplyConfiguration(new ReportSummaryConfiguration());
        builder.ApplyConfiguration(new InstallationStateConfiguration());
    }
}
