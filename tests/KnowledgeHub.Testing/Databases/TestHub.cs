using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Data;
using KnowledgeHub.Data.Exchange;
using KnowledgeHub.Data.Framework;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.PostgreSql;
using KnowledgeHub.Data.Practices;
using KnowledgeHub.Data.Seeding;
using KnowledgeHub.Data.Sqlite;
using KnowledgeHub.Data.Taxonomy;
using KnowledgeHub.Data.Thesaurus;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Testing.Databases;

/// <summary>
/// The data layer on an empty, migrated database of its own. Databases are copied from one that was migrated once per
/// process, so a test pays milliseconds.
/// </summary>
public sealed class TestHub : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly Func<Task> _drop;

    private TestHub(DatabaseEngine engine, Func<Task> drop)
    {
        _drop = drop;
        _services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddHubData(engine)
            .BuildServiceProvider();
    }

    /// <summary>Makes contexts.</summary>
    public IDbContextFactory<HubDbContext> Contexts => Get<IDbContextFactory<HubDbContext>>();

    /// <summary>The database.</summary>
    public DatabaseEngine Engine => Get<DatabaseEngine>();

    /// <summary>Keeps entries.</summary>
    public IPracticeStore Practices => Get<IPracticeStore>();

    /// <summary>Keeps entries, and remembers those that it has read.</summary>
    public EfPracticeStore StoredPractices => Get<EfPracticeStore>();

    /// <summary>Lists what is public.</summary>
    public IPublicPractices PublicPractices => Get<IPublicPractices>();

    /// <summary>Entries that could not be read.</summary>
    public IUnreadablePractices Unreadable => Get<IUnreadablePractices>();

    /// <summary>The write path.</summary>
    public AggregateWriter Writer => Get<AggregateWriter>();

    /// <summary>Reads the change feed.</summary>
    public ChangeFeedReader Feed => Get<ChangeFeedReader>();

    /// <summary>Imports seed folders.</summary>
    public SeedImporter Importer => Get<SeedImporter>();

    /// <summary>Exports the library.</summary>
    public LibraryExporter LibraryExporter => Get<LibraryExporter>();

    /// <summary>Imports a library.</summary>
    public LibraryImporter LibraryImporter => Get<LibraryImporter>();

    /// <summary>The vocabularies.</summary>
    public EfTaxonomySource Taxonomy => Get<EfTaxonomySource>();

    /// <summary>The versions of the framework.</summary>
    public EfFrameworkSource Frameworks => Get<EfFrameworkSource>();

    /// <summary>Keeps versions of the framework that are being written.</summary>
    public IFrameworkDraftStore FrameworkDrafts => Get<IFrameworkDraftStore>();

    /// <summary>Keeps assessments.</summary>
    public IAssessmentStore Assessments => Get<IAssessmentStore>();

    /// <summary>Keeps files.</summary>
    public IAttachmentStore Attachments => Get<IAttachmentStore>();

    /// <summary>Keeps concepts.</summary>
    public IConceptStore Concepts => Get<IConceptStore>();

    /// <summary>The thesaurus.</summary>
    public EfThesaurusSource Thesaurus => Get<EfThesaurusSource>();

    /// <summary>Opens an empty, migrated database.</summary>
    /// <param name="kind">Of which product.</param>
    public static async Task<TestHub> CreateAsync(DatabaseKind kind) =>
        kind is DatabaseKind.Sqlite
            ? await SqliteTemplate.CreateAsync()
            : await PostgreSqlTemplate.CreateAsync();

    /// <summary>The data layer on any database, which may not even exist.</summary>
    /// <param name="engine">The database.</param>
    public static TestHub On(DatabaseEngine engine) => new(engine, () => Task.CompletedTask);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _drop();
    }

    private T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    private static async Task MigrateAsync(DatabaseEngine engine)
    {
        await using var hub = On(engine);
        await using var context = await hub.Contexts.CreateDbContextAsync();
        await context.Database.MigrateAsync();
    }

    private static class SqliteTemplate
    {
        private static readonly Lazy<Task<string>> _migrated = new(MigrateOnceAsync);

        public static async Task<TestHub> CreateAsync()
        {
            var folder = Directory.CreateTempSubdirectory("kh-sqlite-");
            var file = Path.Combine(folder.FullName, "hub.db");
            File.Copy(await _migrated.Value, file);
            return new(
                new SqliteEngine(file),
                () =>
                {
                    Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
                    folder.Delete(recursive: true);
                    return Task.CompletedTask;
                }
            );
        }

        private static async Task<string> MigrateOnceAsync()
        {
            var folder = Directory.CreateTempSubdirectory("kh-sqlite-");
            AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
            var file = Path.Combine(folder.FullName, "template.db");
            await MigrateAsync(new SqliteEngine(file));
            await using (
                var connection = new Microsoft.Data.Sqlite.SqliteConnection(
                    $"Data Source={file};Pooling=false"
                )
            )
            {
                await connection.OpenAsync();
                await using var command = connection.CreateCommand();
                command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
                await command.ExecuteNonQueryAsync();
            }

            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            return file;
        }
    }

    private static class PostgreSqlTemplate
    {
        private const string Template = "kh_template";
        private static readonly Lazy<Task<PostgreSqlCluster>> _migrated = new(MigrateOnceAsync);
        private static readonly SemaphoreSlim _copying = new(1, 1);

        public static async Task<TestHub> CreateAsync()
        {
            var cluster = await _migrated.Value;
            var name = $"kh_{Guid.NewGuid():N}";
            await _copying.WaitAsync(); // PostgreSQL copies a template for one at a time
            try
            {
                await cluster.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {Template}");
            }
            finally
            {
                _copying.Release();
            }

            return new(
                new PostgreSqlEngine(cluster.ConnectionString(name)),
                () => cluster.ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)")
            );
        }

        private static async Task<PostgreSqlCluster> MigrateOnceAsync()
        {
            var cluster = PostgreSqlCluster.Start();
            await cluster.ExecuteAsync($"CREATE DATABASE {Template}");
            await MigrateAsync(
                new PostgreSqlEngine(cluster.ConnectionString(Template) + ";Pooling=false")
            );
            return cluster;
        }
    }
}
