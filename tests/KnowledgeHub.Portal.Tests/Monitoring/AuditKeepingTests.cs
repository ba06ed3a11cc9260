using KnowledgeHub.Data;
using KnowledgeHub.Data.Auditing;
using KnowledgeHub.Data.History;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Databases;
using KnowledgeHub.Testing.Fakes;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeHub.Portal.Tests.Monitoring;

public sealed class AuditKeepingTests : IAsyncLifetime, IDisposable
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(60);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kh-audit-");
    private readonly SilentAddress _address = new();
    private readonly RecordedLogger<AuditAnchoring> _log = new();
    private readonly StartupState _state = new();
    private TestHub? _hub;

    private TestHub Hub => _hub ?? throw new InvalidOperationException("Not initialised.");

    private StoreAccess Access => new(Hub.Contexts, Hub.Engine);

    // The client gives up with the exception that a stop has, too: it must not be taken for one.
    [Fact]
    public async Task Keeping_AddressNeverAnswers_GoesOnSealingAndSaysSo()
    {
        using var keeping = Keeping();
        await AddEventAsync();
        await keeping.StartAsync(_none);
        await UntilAsync(() => Task.FromResult(keeping.AddTo("ready") != "ready"));

        await AddEventAsync();
        await UntilAsync(async () =>
            await new EfAuditTrail(Access).OldestUnsealedAsync(_none) is null
        );

        Assert.Contains("cannot be told outside", keeping.AddTo("ready"), StringComparison.Ordinal);
        Assert.False(keeping.ExecuteTask?.IsCompleted);
        await keeping.StopAsync(_none);
    }

    [Fact]
    public async Task StopAsync_AddressNeverAnswers_SealsAndEnds()
    {
        using var keeping = Keeping();
        await keeping.StartAsync(_none);
        await UntilAsync(() => Task.FromResult(keeping.ExecuteTask is not null));
        await AddEventAsync();

        await keeping.StopAsync(_none);

        Assert.Null(await new EfAuditTrail(Access).OldestUnsealedAsync(_none));
        Assert.True(_address.Calls > 0);
    }

    /// <summary>No place outside is a choice: it is told, once, to whoever runs a portal that is no trial, and degrades nothing.</summary>
    [Theory]
    [InlineData(null, false, 1)]
    [InlineData(null, true, 0)]
    [InlineData("https://anchors.example/", false, 0)]
    public async Task StartAsync_PlaceForAnchors_IsMissedInTheLogOnce(
        string? place,
        bool isDevelopment,
        int warnings
    )
    {
        using var keeping = Keeping(place, isDevelopment);
        await AddEventAsync();
        await keeping.StartAsync(_none);
        await UntilAsync(async () =>
            await new EfAuditTrail(Access).OldestUnsealedAsync(_none) is null
        );

        await keeping.StopAsync(_none);

        Assert.Equal(
            warnings,
            _log.Messages.Count(line => line.Contains("told nowhere", StringComparison.Ordinal))
        );
        Assert.Equal(place is not null, keeping.IsAnchored);
        Assert.Equal(place is null, keeping.Problem is null);
    }

    public async Task InitializeAsync()
    {
        _hub = await TestHub.CreateAsync(DatabaseKind.Sqlite);
        _state.Complete();
    }

    public void Dispose() => _address.Dispose();

    public async Task DisposeAsync()
    {
        await Hub.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private AuditKeeping Keeping(
        string? place = "https://anchors.example/",
        bool isDevelopment = false
    )
    {
        var settings = new PortalSettings
        {
            DataFolder = _folder.FullName,
            SeedFolder = _folder.FullName,
            AuditAnchor = place,
            AllowsDemonstrations = isDevelopment,
        };
        var clock = TimeProvider.System;
        var safeMode = new FakeInstallation();
        return new(
            _state,
            new(Access, clock),
            new(settings, new EfAuditTrail(Access), new(settings), _address, clock, _log),
            new(safeMode, NullLogger<JobRounds>.Instance),
            safeMode,
            clock
        );
    }

    private async Task AddEventAsync()
    {
        await using var context = await Hub.Contexts.CreateDbContextAsync();
        context.AuditEvents.Add(
            new()
            {
                AtUtc = DateTime.UnixEpoch,
                ActorId = "somebody",
                Action = "practice.revised",
                Kind = AggregateKind.Practice,
                AggregateId = "P-1",
                Version = 1,
            }
        );
        await context.SaveChangesAsync();
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var limit = new CancellationTokenSource(_limit);
        while (!await isSo())
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private sealed class SilentAddress : HttpMessageHandler, IHttpClientFactory
    {
        public int Calls { get; private set; }

        public HttpClient CreateClient(string name) =>
            new(this, disposeHandler: false) { Timeout = TimeSpan.FromMilliseconds(50) };

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            Calls++;
            return new TaskCompletionSource<HttpResponseMessage>().Task.WaitAsync(
                cancellationToken
            );
        }
    }
}
