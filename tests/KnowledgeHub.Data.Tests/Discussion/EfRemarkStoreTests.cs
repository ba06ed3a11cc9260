using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Data.Discussion;
using KnowledgeHub.Data.Following;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using static KnowledgeHub.Testing.Builders.SampleRemarks;

namespace KnowledgeHub.Data.Tests.Discussion;

public sealed class EfRemarkStoreTests
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly Assessment _assessment = AnAssessment();
    private static readonly DateTime _long = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Theory, EachDatabase]
    public async Task SaveAsync_Remark_IsReadBackWithNames(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var remark = ARemark(_assessment) with { Mentions = ["advisor", "gone"] };

        await SaveAsync(hub, remark, RemarkChange.Written);

        var signed = Assert.Single(await Store(hub).ListAsync(_assessment.Id, null, _none));
        Assert.Equivalent(remark, signed.Remark, strict: true);
        Assert.Equal(("respondent", "advisor"), (signed.Author, Assert.Single(signed.Mentioned)));
        Assert.Equivalent(remark, await Store(hub).FindAsync(_assessment.Id, remark.Id, _none));
        await hub.AssertHistoryIsWholeAsync("Remarks");
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_Versions_KeepHistoryAndMentions(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var before = await hub.CountHistoryAsync();
        var remark = ARemark(_assessment) with { Mentions = ["advisor"] };
        var next = remark with { Version = 2, Text = "Which act?" };
        await SaveAsync(hub, remark, RemarkChange.Written);

        await SaveAsync(hub, next, RemarkChange.Corrected);
        var late = await SaveAsync(hub, next with { Text = "Stale." }, RemarkChange.Corrected);

        Assert.Equal(SaveResult.Stale, late);
        Assert.Equivalent(next, await Store(hub).FindAsync(_assessment.Id, remark.Id, _none));
        var after = await hub.CountHistoryAsync();
        Assert.Equal(before.Revisions + 2, after.Revisions);
        Assert.Equal("remark.corrected", (await hub.AuditAsync())[^1].Action);
    }

    [Theory, EachDatabase]
    public async Task FindAsync_OtherAssessment_IsNull(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var other = AnAssessment().WithId("A-0002").OfCountry("XB").Build();
        await hub.StartAsync(other);
        var remark = ARemark(_assessment);
        await SaveAsync(hub, remark, RemarkChange.Written);

        Assert.Null(await Store(hub).FindAsync(other.Id, remark.Id, _none));
        Assert.Empty(await Store(hub).ListAsync(other.Id, null, _none));
        Assert.Empty(await Store(hub).ListAsync(_assessment.Id, new("LEG.S.2"), _none));
    }

    [Theory, EachDatabase]
    public async Task ReadMentionsAsync_OfAPerson_AreThoseOfOthersSinceThen(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var news = new EfNewsSource(hub.Access());
        var told = ARemark(_assessment) with { Mentions = ["advisor"] };
        await SaveAsync(hub, told, RemarkChange.Written);
        await SaveAsync(hub, ARemark(_assessment), RemarkChange.Written);
        await SaveAsync(
            hub,
            ARemark(_assessment) with
            {
                Mentions = ["advisor"],
                AuthorId = "advisor",
            },
            RemarkChange.Written
        );

        var mentions = await news.ReadMentionsAsync("advisor", _long, 10, _none);

        Assert.Equal(told.Id, Assert.Single(mentions).Remark.Id);
        Assert.Empty(await news.ReadMentionsAsync("advisor", told.AtUtc, 10, _none));
        Assert.True((await news.CountAsync(Scope("advisor"), _none)).IsMentioned);
        Assert.False((await news.CountAsync(Scope("respondent"), _none)).IsMentioned);
    }

    private static Core.Following.ReminderScope Scope(string account) =>
        new(account, _long, new(2020, 1, 1), Reviews: false, DecidesReuse: false);

    private static EfRemarkStore Store(TestHub hub) => new(hub.Access(), hub.Writer);

    private static Task<SaveResult> SaveAsync(TestHub hub, Remark remark, RemarkChange change) =>
        Store(hub).SaveAsync(remark, change, Actors.With(remark.AuthorId, Role.Respondent), _none);

    private static async Task<TestHub> CreateAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(_assessment);
        await hub.AddUsersAsync("respondent", "advisor");
        return hub;
    }
}
