using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Data.Auditing;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.Auditing;

/// <summary>What somebody with the database in hand can do to a sealed trail of <see cref="SealedTrail"/>.</summary>
internal sealed class Tampering(HubDbContext context, Random random)
{
    private const int Events = SealedTrail.Segments * SealedTrail.EventsPerSegment;

    private static readonly string[] _eventChanges =
    [
        "\"Action\" = 'practice.published'",
        "\"ActorId\" = 'somebody-else'",
        "\"AggregateId\" = 'P-99'",
        "\"Version\" = \"Version\" + 100",
        "\"Kind\" = 'answer'",
        "\"Kind\" = 'no-such-kind'",
        "\"Country\" = 'XZ'",
    ];

    private static readonly string[] _sealChanges =
    [
        "\"Hash\" = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'",
        "\"Events\" = \"Events\" + 1",
        "\"LastEventId\" = \"LastEventId\" + 1",
        "\"Marks\" = ''",
        "\"Number\" = \"Number\" + 1000",
    ];

    /// <summary>Every way to tamper, by name.</summary>
    public IReadOnlyList<(string Name, Func<Task> Do)> Ways =>
        [
            ("an event is changed", ChangeEventAsync),
            ("the time of an event is changed", MoveInTimeAsync),
            ("an event is deleted", DeleteEventAsync),
            ("an event is put in", InsertEventAsync),
            ("two events change places", SwapEventsAsync),
            ("a seal is changed", ChangeSealAsync),
            ("a seal is deleted", DeleteSealAsync),
            ("the tail is cut", CutTailAsync),
            ("the chain is rewritten", RewriteAsync),
        ];

    private long AnyEvent => SealedTrail.Step * (1 + random.NextInt64(Events));

    private long AnySeal => 1 + random.NextInt64(SealedTrail.Segments);

    private Task ChangeEventAsync() =>
        RunAsync($"UPDATE \"AuditEvents\" SET {Any(_eventChanges)} WHERE \"Id\" = {AnyEvent}");

    private async Task MoveInTimeAsync()
    {
        var id = AnyEvent;
        var moved = SealedTrail.AnEvent(id).AtUtc.AddMicroseconds(1);
        await context
            .AuditEvents.Where(audit => audit.Id == id)
            .ExecuteUpdateAsync(row => row.SetProperty(audit => audit.AtUtc, moved));
    }

    private Task DeleteEventAsync() =>
        RunAsync($"DELETE FROM \"AuditEvents\" WHERE \"Id\" = {AnyEvent}");

    private async Task InsertEventAsync()
    {
        context.AuditEvents.Add(
            SealedTrail.AnEvent(AnyEvent - 1 - random.Next(SealedTrail.Step - 1))
        );
        await context.SaveChangesAsync();
    }

    private async Task SwapEventsAsync()
    {
        var (first, second) = (AnyEvent, AnyEvent);
        second =
            first == second ? (first % (Events * SealedTrail.Step)) + SealedTrail.Step : second;
        await RunAsync($"UPDATE \"AuditEvents\" SET \"Id\" = -1 WHERE \"Id\" = {first}");
        await RunAsync($"UPDATE \"AuditEvents\" SET \"Id\" = {first} WHERE \"Id\" = {second}");
        await RunAsync($"UPDATE \"AuditEvents\" SET \"Id\" = {second} WHERE \"Id\" = -1");
    }

    private Task ChangeSealAsync() =>
        RunAsync($"UPDATE \"AuditSeals\" SET {Any(_sealChanges)} WHERE \"Number\" = {AnySeal}");

    private Task DeleteSealAsync() =>
        RunAsync($"DELETE FROM \"AuditSeals\" WHERE \"Number\" = {AnySeal}");

    private async Task CutTailAsync()
    {
        var last = AnySeal - 1; // 0: nothing is left
        var end = last * SealedTrail.EventsPerSegment * SealedTrail.Step;
        await RunAsync($"DELETE FROM \"AuditSeals\" WHERE \"Number\" > {last}");
        await RunAsync($"DELETE FROM \"AuditEvents\" WHERE \"Id\" > {end}");
    }

    // An event is changed and every seal from there on is made anew, with the very same code: the chain is right in itself.
    private async Task RewriteAsync()
    {
        await RunAsync(
            $"UPDATE \"AuditEvents\" SET \"ActorId\" = 'somebody-else' WHERE \"Id\" = {AnyEvent}"
        );
        var events = await context.EventsAfter(long.MinValue).ToListAsync();
        var seals = await context.SealsNewestFirst().Reverse().ToListAsync();
        await RunAsync("DELETE FROM \"AuditSeals\"");
        AuditSeal? before = null;
        foreach (var seal in seals)
        {
            using var segment = new AuditSegment();
            foreach (
                var audit in events.Where(audit =>
                    audit.Id > (before?.LastEventId ?? 0) && audit.Id <= seal.LastEventId
                )
            )
            {
                segment.Add(audit.ToRecord());
            }

            before = segment.Seal(before, seal.AtUtc);
            context.Add(before);
        }

        await context.SaveChangesAsync();
    }

    private string Any(string[] texts) => texts[random.Next(texts.Length)];

    private async Task RunAsync(string sql) => await context.Database.ExecuteSqlRawAsync(sql);
}
