using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.Auditing;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Databases;
using KnowledgeHub.Testing.Fakes;
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
            var report = await AuditVerification.CheckAsync(
                context,
                trail.Anchors,
                DateTime.UnixEpoch
            );
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

        var alone = await AuditVerification.CheckAsync(context, [], DateTime.UnixEpoch);
        var anchored = await AuditVerification.CheckAsync(
            context,
            trail.Anchors,
            DateTime.UnixEpoch
        );

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

    [Theory, EachDatabase]
    public async Task CheckAsync_EventsWaitForTooLong_SaysThatSealingStopped(DatabaseKind kind)
    {
        await using var trail = await SealedTrail.CreateAsync(kind);
        await using (var context = await trail.Hub.Contexts.CreateDbContextAsync())
        {
            context.AuditEvents.Add(SealedTrail.AnEvent(5000));
            await context.SaveChangesAsync();
        }

        var late = await new AuditVerification(
            trail.Hub.Access(),
            new FakeClock(SealedTrail.AnEvent(5000).AtUtc.AddSeconds(61))
        ).RunAsync(trail.Anchors, _none);
        var early = await new AuditVerification(
            trail.Hub.Access(),
            new FakeClock(SealedTrail.AnEvent(5000).AtUtc.AddSeconds(59))
        ).RunAsync(trail.Anchors, _none);

        Assert.Equal(new(AuditFindingKind.SealingStopped, 8, 5000), Assert.Single(late.Findings));
        Assert.Empty(early.Findings);
        Assert.Equal(1, early.Unsealed);
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
        var report = await new AuditVerification(hub.Access(), TimeProvider.System).RunAsync(
            [],
            _none
        );

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
            await InsistAsync(() => tokens.AddAsync(token, 1000, _none));
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
