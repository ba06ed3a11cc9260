using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Data.Consent;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using static KnowledgeHub.Testing.Builders.SampleConsent;

namespace KnowledgeHub.Data.Tests.Consent;

public sealed class EfConsentStoreTests
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly Assessment _assessment = AnAssessment();
    private static readonly Assessment _other = AnAssessment().WithId("A-0002").OfCountry("XB");
    private static readonly DateTime _noon = new(2025, 3, 1, 12, 5, 0, DateTimeKind.Utc);

    private readonly ConsentSheet _sheet = AConsent(
            _assessment,
            [.. Grants("scores@advisor scores@named-peers")]
        )
        .WithPeers("GH", "TN") with
    {
        ExpiresOn = new(2027, 1, 1),
    };

    [Theory, EachDatabase]
    public async Task SaveAsync_Sheet_IsReadBackWhole(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);

        await SaveAsync(hub, _sheet.Revoked() with { Version = 1 }, ConsentChange.Given);

        var expected = _sheet.Revoked() with { Version = 1 };
        Assert.Equivalent(expected, await Store(hub).FindAsync(_assessment.Id, _none), true);
        Assert.Null(await Store(hub).FindAsync(_other.Id, _none));
        var many = await Store(hub).ReadManyAsync([_assessment.Id, _other.Id], _none);
        Assert.Equal([_assessment.Id], many.Keys);
        Assert.Equivalent(expected, Assert.Single(await Store(hub).ListAsync(_none)), true);
        await hub.AssertHistoryIsWholeAsync("ConsentSheets");
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_Versions_KeepHistoryNewestFirst(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var before = await hub.CountHistoryAsync();
        await SaveAsync(hub, _sheet, ConsentChange.Given);

        await SaveAsync(hub, _sheet.Revoked(), ConsentChange.Revoked);

        var history = await Store(hub).ReadHistoryAsync(_assessment.Id, _none);
        Assert.Equal(
            [(2, ConsentChange.Revoked, "coordinator"), (1, ConsentChange.Given, "coordinator")],
            history.Select(one => (one.Sheet.Version, one.Change, one.By))
        );
        Assert.Equivalent(_sheet, history[1].Sheet, strict: true);
        var after = await hub.CountHistoryAsync();
        Assert.Equal(before.Revisions + 2, after.Revisions);
        Assert.Equal("consent-sheet.revoked", (await hub.AuditAsync())[^1].Action);
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_BasedOnAnOldVersion_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await SaveAsync(hub, _sheet, ConsentChange.Given);
        await SaveAsync(hub, _sheet with { Version = 2 }, ConsentChange.Revised);

        var late = await TrySaveAsync(hub, _sheet.Revoked());
        var second = await TrySaveAsync(hub, _sheet);

        Assert.Equal((SaveResult.Stale, SaveResult.Taken), (late, second));
        Assert.Null((await Store(hub).FindAsync(_assessment.Id, _none))?.Revocation);
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_AssessmentOfAnotherCountry_IsRefusedByTheDatabase(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var look = ALook() with { Country = _other.Country };

        await Assert.ThrowsAsync<DbUpdateException>(() =>
            TrySaveAsync(hub, _sheet with { Country = _other.Country })
        );
        await Assert.ThrowsAsync<DbUpdateException>(() => Store(hub).LogLooksAsync([look], _none));
    }

    [Theory, EachDatabase]
    public async Task LogLooksAsync_SameWithinAnHour_IsNotedOnce(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        Look[] looks =
        [
            ALook(),
            ALook() with
            {
                Utc = _noon.AddMinutes(54),
            },
            ALook() with
            {
                Utc = _noon.AddMinutes(55),
            },
            ALook() with
            {
                Subject = LookSubject.Export,
            },
            ALook() with
            {
                AccountId = "other",
                Role = null,
            },
        ];

        foreach (var look in looks)
        {
            await Store(hub).LogLooksAsync([look], _none);
        }

        var noted = await Store(hub).ReadLooksAsync(_assessment.Country, null, 10, _none);
        Assert.Equivalent(new[] { looks[0], looks[2], looks[3], looks[4] }, noted, strict: true);
        Assert.Equal(looks[2].Utc, noted[0].Utc);
        Assert.Equal(
            ["look.result", "look.result", "look.export", "look.result"],
            (await hub.AuditAsync())
                .Where(audit => audit.Kind is AggregateKind.Look)
                .Select(audit => audit.Action)
        );
    }

    [Theory, EachDatabase]
    public async Task LogLooksAsync_ManyAtOnce_AreNotedOnce(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);

        await Task.WhenAll(
            Enumerable.Range(0, 12).Select(_ => Store(hub).LogLooksAsync([ALook()], _none))
        );

        Assert.Single(await Store(hub).ReadLooksAsync(_assessment.Country, null, 20, _none));
        Assert.Single(await hub.AuditAsync(), audit => audit.Kind is AggregateKind.Look);
    }

    [Theory, EachDatabase]
    public async Task ReadLooksAsync_OfACountry_AreItsOwnUpToTheLimit(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        Look[] looks =
        [
            ALook(),
            ALook() with
            {
                Subject = LookSubject.Report,
            },
            ALook() with
            {
                Assessment = _other.Id,
                Country = _other.Country,
            },
        ];
        await Store(hub).LogLooksAsync(looks, _none);

        Assert.Equal(2, (await ReadAsync(hub, null, 10)).Count);
        Assert.Single(await ReadAsync(hub, _assessment.Id, 1));
        Assert.Empty(await ReadAsync(hub, _other.Id, 10));
    }

    private static Look ALook() => Look.Of(Actors.Advisor, _assessment, LookSubject.Result, _noon);

    private static EfConsentStore Store(TestHub hub) => new(hub.Access(), hub.Writer);

    private static Task<IReadOnlyList<Look>> ReadAsync(TestHub hub, AssessmentId? id, int limit) =>
        Store(hub).ReadLooksAsync(_assessment.Country, id, limit, _none);

    private static async Task SaveAsync(TestHub hub, ConsentSheet sheet, ConsentChange change) =>
        Assert.Equal(SaveResult.Saved, await TrySaveAsync(hub, sheet, change));

    private static Task<SaveResult> TrySaveAsync(
        TestHub hub,
        ConsentSheet sheet,
        ConsentChange change = ConsentChange.Revised
    ) => Store(hub).SaveAsync(sheet, change, Actors.With("coordinator", Role.Coordinator), _none);

    private static async Task<TestHub> CreateAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(_assessment);
        await hub.StartAsync(_other);
        await hub.AddUsersAsync("coordinator");
        return hub;
    }
}
