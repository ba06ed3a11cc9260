using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.Auditing;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.Auditing;

public sealed class AuditChainTests
{
    private const int Mutations = 1_000;
    private static readonly CancellationToken _none = CancellationToken.None;

    [Theory, EachDatabase]
    public async Task CheckAsync_NothingTouched_FindsNothing(DatabaseKind kind)
    {
        await using var trail = await SealedTrail.CreateAsync(kind);

        var report = await trail.CheckAsync();

        Assert.Empty(report.Findings);
        Assert.Equal(SealedTrail.Segments, report.Seals);
        Assert.Equal(SealedTrail.Segments * SealedTrail.EventsPerSegment, report.Events);
        Assert.Equal(0, report.Unsealed);
        Assert.Equal(SealedTrail.Segments, report.Anchors);
    }

    // Promise T1. Each is made to the stored rows and taken back by rolling back.
    [Theory, EachDatabase]
    public async Task CheckAsync_AThousandMutations_FindsEach(DatabaseKind kind)
    {
        await using var trail = await SealedTrail.CreateAsync(kind);
        var random = new Random(20261122);
        var missed = new List<string>();
        for (var round = 0; round < Mutations; round++)
        {
            await using var context = await trail.Hub.Contexts.CreateDbContextAsync();
            await using var write = await trail.Hub.Engine.BeginWriteAsync(context, _none);
            var ways = new Tampering(context, random).Ways;
            var (name, tamper) = ways[round % ways.Count];
            await tamper();
            context.ChangeTracker.Clear();
            var report = await AuditVerification.CheckAsync(context, trail.Anchors, _none);
            if (report.Findings.IsEmpty)
            {
                missed.Add($"{round}: {name}");
            }
        }

        Assert.Empty(missed);
        Assert.Empty((await trail.CheckAsync()).Findings);
    }

    // What only an anchor can tell, told by the anchor: without it these two pass.
    [Theory]
    [InlineData("the tail is cut", AuditFindingKind.EndIsMissing)]
    [InlineData("the chain is rewritten", AuditFindingKind.AnchorDiffers)]
    public async Task CheckAsync_WholeInItself_IsFoundByTheAnchorAlone(
        string way,
        AuditFindingKind expected
    )
    {
        await using var trail = await SealedTrail.CreateAsync(DatabaseKind.Sqlite);
        await using var context = await trail.Hub.Contexts.CreateDbContextAsync();
        await using var write = await trail.Hub.Engine.BeginWriteAsync(context, _none);
        await new Tampering(context, new(7)).Ways.Single(named => named.Name == way).Do();
        context.ChangeTracker.Clear();

        var alone = await AuditVerification.CheckAsync(context, [], _none);
        var anchored = await AuditVerification.CheckAsync(context, trail.Anchors, _none);

        Assert.Empty(alone.Findings);
        Assert.Equal(expected, anchored.Findings[0].Kind);
    }

    [Theory, EachDatabase]
    public async Task CheckAsync_AnEventIsChanged_NamesIt(DatabaseKind kind)
    {
        await using var trail = await SealedTrail.CreateAsync(kind);
        await using (var context = await trail.Hub.Contexts.CreateDbContextAsync())
        {
            await context
                .AuditEvents.Where(audit => audit.Id == 130)
                .ExecuteUpdateAsync(row => row.SetProperty(audit => audit.ActorId, "nobody"));
        }

        var finding = Assert.Single((await trail.CheckAsync()).Findings);

        Assert.Equal(new(AuditFindingKind.EventsDiffer, 3, 130), finding);
    }

    // Nobody seals after a command, or after a process that was killed, until a portal runs again: that is no damage.
    [Theory, EachDatabase]
    public async Task CheckAsync_EventsWaitForTheirSeal_AreNotedAndAreNoFinding(DatabaseKind kind)
    {
        await using var trail = await SealedTrail.CreateAsync(kind);
        await using (var context = await trail.Hub.Contexts.CreateDbContextAsync())
        {
            context.AuditEvents.AddRange(SealedTrail.AnEvent(5000), SealedTrail.AnEvent(5010));
            await context.SaveChangesAsync();
        }

        var report = await trail.CheckAsync();

        Assert.Empty(report.Findings);
        Assert.Equal(2, report.Unsealed);
        Assert.Equal(SealedTrail.AnEvent(5000).AtUtc, report.UnsealedSinceUtc);
    }

    [Theory]
    [InlineData("\"AtUtc\" = 'no time'")]
    [InlineData("\"Version\" = 99999999999")]
    public async Task CheckAsync_ARowCannotBeRead_NamesIt(string change)
    {
        await using var trail = await SealedTrail.CreateAsync(DatabaseKind.Sqlite);
        await trail.RunAsync($"UPDATE \"AuditEvents\" SET {change} WHERE \"Id\" = 130");

        var report = await trail.CheckAsync();

        Assert.Equal(
            [
                new(AuditFindingKind.EventUnreadable, 0, 130),
                new(AuditFindingKind.EventsDiffer, 3, 130),
            ],
            report.Findings.ToList()
        );
    }

    // More than one batch of events, of which each seal's end and each batch's end must meet.
    [Fact]
    public async Task CheckAsync_MoreThanABatch_IsReadWhole()
    {
        await using var trail = await SealedTrail.CreateAsync(DatabaseKind.Sqlite);
        await using (var context = await trail.Hub.Contexts.CreateDbContextAsync())
        {
            context.AuditEvents.AddRange(
                Enumerable.Range(1, 2_300).Select(place => SealedTrail.AnEvent(1_000 + place))
            );
            await context.SaveChangesAsync();
        }

        await new AuditSealer(trail.Hub.Access(), TimeProvider.System).SealAsync(_none);
        var report = await trail.CheckAsync();

        Assert.Empty(report.Findings);
        Assert.Equal((2_340, 0), (report.Events, report.Unsealed));
    }

    // A backup that was restored ends the chain earlier, and another one goes on from there.
    [Theory, EachDatabase]
    public async Task CheckAsync_AfterARestore_ExpectsWhatIsMissingAndFindsTheRest(
        DatabaseKind kind
    )
    {
        await using var trail = await SealedTrail.CreateAsync(kind);
        var start = trail.Anchors[0].AtUtc;
        var anchors = trail.Anchors.Select(anchor =>
            anchor with
            {
                AtUtc = start.AddHours(anchor.Number),
            }
        );
        await trail.RestoreToAsync(seal: 5, start.AddHours(5.5), start.AddHours(9));

        var expected = await trail.CheckAsync([.. anchors]);
        await trail.RunAsync("UPDATE \"AuditEvents\" SET \"ActorId\" = 'x' WHERE \"Id\" = 130");
        var tampered = await trail.CheckAsync([.. anchors]);

        Assert.Empty(expected.Findings);
        Assert.Equal((5, 3), (expected.Anchors, expected.AnchorsInGap));
        Assert.Equal(new(AuditFindingKind.EventsDiffer, 3, 130), Assert.Single(tampered.Findings));
    }

    // An event with a smaller number that is committed later would stand below a seal that does not know it.
    [Theory, EachDatabase]
    public async Task SealAsync_WhileManyAdd_SkipsNone(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.AddUsersAsync("a", "b", "c", "d", "e", "f");
        var tokens = new EfAccessTokenStore(hub.Access());
        var sealer = new AuditSealer(hub.Access(), TimeProvider.System);
        var adding = Task.WhenAll(
            "abcdef".Select(owner => Task.Run(() => AddTokensAsync(tokens, owner.ToString())))
        );
        while (!adding.IsCompleted)
        {
            await InsistAsync(() => Task.WhenAll(sealer.SealAsync(_none), sealer.SealAsync(_none)));
        }

        await adding;
        await sealer.SealAsync(_none);
        var report = await new AuditVerification(hub.Access()).RunAsync([], _none);

        Assert.Empty(report.Findings);
        Assert.Equal((150, 0), (report.Events, report.Unsealed));
        Assert.True(report.Seals > 1);
    }

    private static async Task AddTokensAsync(EfAccessTokenStore tokens, string owner)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        for (var count = 0; count < 25; count++)
        {
            var token = new AccessToken
            {
                Id = Guid.NewGuid(),
                OwnerId = owner,
                Name = "test",
                Hash = Guid.NewGuid().ToString("N"),
                Scopes = [AccessScope.AssessmentsRead],
                CreatedUtc = now,
                ExpiresUtc = now.AddDays(1),
            };
            await InsistAsync(() => tokens.AddAsync(token, null, 1000, _none));
        }
    }

    // On a machine with much else to do somebody may wait too long for his turn; then nothing was written, and he asks again.
    private static async Task InsistAsync(Func<Task> act)
    {
        while (true)
        {
            try
            {
                await act();
                return;
            }
            catch (StoreUnavailableException) { }
        }
    }
}
