using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Operations;
using KnowledgeHub.Data.Auditing;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.Auditing;

/// <summary>A database with events under several seals, of which some were anchored.</summary>
internal sealed class SealedTrail : IAsyncDisposable
{
    public const int Segments = 8;
    public const int EventsPerSegment = 5;

    /// <summary>Between two numbers there is room, as writes that were given up leave it.</summary>
    public const int Step = 10;

    private static readonly DateTime _start = new(2026, 11, 1, 9, 0, 0, 1, DateTimeKind.Utc);

    private SealedTrail(TestHub hub) => Hub = hub;

    public TestHub Hub { get; }

    public List<AuditAnchor> Anchors { get; } = [];

    public static async Task<SealedTrail> CreateAsync(DatabaseKind kind)
    {
        var trail = new SealedTrail(await TestHub.CreateAsync(kind));
        for (var segment = 0; segment < Segments; segment++)
        {
            await trail.AddSegmentAsync(segment);
        }

        return trail;
    }

    public Task<AuditReport> CheckAsync(IReadOnlyCollection<AuditAnchor>? anchors = null) =>
        new AuditVerification(Hub.Access()).RunAsync(anchors ?? Anchors, CancellationToken.None);

    public async Task RunAsync(string sql)
    {
        await using var context = await Hub.Contexts.CreateDbContextAsync();
        await context.Database.ExecuteSqlRawAsync(sql);
    }

    /// <summary>Leaves what a backup holds that ends with a seal, and says that it was restored.</summary>
    public async Task RestoreToAsync(int seal, DateTime backupUtc, DateTime restoredUtc)
    {
        await RunAsync($"DELETE FROM \"AuditSeals\" WHERE \"Number\" > {seal}");
        await RunAsync(
            $"DELETE FROM \"AuditEvents\" WHERE \"Id\" > {seal * EventsPerSegment * Step}"
        );
        await using var context = await Hub.Contexts.CreateDbContextAsync();
        context.Add(InstallationState.Restored(null, backupUtc, restoredUtc));
        await context.SaveChangesAsync();
    }

    public static AuditEvent AnEvent(long id) =>
        new()
        {
            Id = id,
            AtUtc = _start.AddMinutes(id).AddMicroseconds(3),
            Country = id % 20 == 0 ? new CountryCode("XA") : null,
            ActorId = $"person-{id % 3}",
            Action = "practice.revised",
            Kind = AggregateKind.Practice,
            AggregateId = $"P-{id % 7}",
            Version = (int)(id / Step),
        };

    public async ValueTask DisposeAsync() => await Hub.DisposeAsync();

    private async Task AddSegmentAsync(int segment)
    {
        await using (var context = await Hub.Contexts.CreateDbContextAsync())
        {
            context.AuditEvents.AddRange(
                Enumerable
                    .Range((segment * EventsPerSegment) + 1, EventsPerSegment)
                    .Select(place => AnEvent(place * Step))
            );
            await context.SaveChangesAsync();
        }

        await new AuditSealer(Hub.Access(), TimeProvider.System).SealAsync(CancellationToken.None);
        await using var reading = await Hub.Contexts.CreateDbContextAsync();
        var head = await reading.SealsNewestFirst().FirstAsync();
        Anchors.Add(
            new()
            {
                AtUtc = head.AtUtc,
                Number = head.Number,
                LastEventId = head.LastEventId,
                Hash = head.Hash,
            }
        );
    }
}
