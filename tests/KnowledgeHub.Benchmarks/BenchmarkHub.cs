using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Data;
using KnowledgeHub.Data.Framework;
using KnowledgeHub.Data.Seeding.Demonstration;
using KnowledgeHub.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Benchmarks;

/// <summary>The data layer on a SQLite file of its own, with generated assessments.</summary>
internal sealed class BenchmarkHub : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kh-benchmark-");
    private readonly ServiceProvider _services;
    private SqliteConnection? _connection;

    private BenchmarkHub()
    {
        _services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddHubData(new SqliteEngine(DatabaseFile))
            .AddSingleton<IAssessmentAccess, AssessmentAccess>()
            .AddSingleton<AnswerIndicator>()
            .BuildServiceProvider();
    }

    /// <summary>Somebody who answers for every generated country.</summary>
    public Actor Respondent { get; private set; } = Actor.Anonymous;

    /// <summary>The database file.</summary>
    public string DatabaseFile => Path.Combine(_folder.FullName, "hub.db");

    /// <summary>The generated assessments, a country's oldest first.</summary>
    public IReadOnlyList<Assessment> Generated { get; private set; } = [];

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Makes a database with so many countries and cycles; the codes go through the alphabet and mean no country.</summary>
    public static async Task<BenchmarkHub> CreateAsync(int countries, int cycles)
    {
        var hub = new BenchmarkHub();
        var framework = new SyntheticAssessment(heaviest: 1).Framework.Document;
        await using (var context = await hub.ContextAsync())
        {
            await context.Database.MigrateAsync();
            context.Frameworks.Add(new() { Version = framework.Version, Document = framework });
            await context.SaveChangesAsync();
        }

        await hub.Get<EfFrameworkSource>().RefreshAsync(CancellationToken.None);
        var codes = Enumerable
            .Range(0, countries)
            .Select(number => new CountryCode(
                $"{(char)('A' + (number / 26))}{(char)('A' + (number % 26))}"
            ))
            .ToList();
        var generated = DemonstrationAssessments.Generate(
            new MaturityFramework(framework),
            codes,
            cycles
        );
        await hub.Get<DemonstrationImporter>().ImportAsync(generated, CancellationToken.None);
        hub.Generated = [.. generated.Select(item => item.Assessment)];
        hub.Respondent = new("benchmark", "Benchmark", [Role.Respondent])
        {
            Countries = [.. codes],
        };
        return hub;
    }

    /// <summary>Runs a statement on a connection of its own that stays open.</summary>
    public void Execute(string statement)
    {
        if (_connection is null)
        {
            _connection = new($"Data Source={DatabaseFile};Pooling=false");
            _connection.Open();
        }

        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    public Task<HubDbContext> ContextAsync() =>
        Get<IDbContextFactory<HubDbContext>>().CreateDbContextAsync();

    public async ValueTask DisposeAsync()
    {
        _connection?.Dispose();
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
