using KnowledgeHub.Core;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.FrameworkDrafts;

public sealed class EfFrameworkDraftStoreTests
{
    private const string Number = "1.1";
    private static readonly IndicatorId _id = new("LEG.S.1");

    [Theory, EachDatabase]
    public async Task SaveAsync_Steps_AreReadBackWithTheDraft(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var write = await StartAsync(hub);
        await write.SaveIndicatorAsync(Actors.Editor, Number, 0, Changed(), default);

        var draft = await hub.FrameworkDrafts.FindAsync(Number, default);
        var history = await hub.FrameworkDrafts.ReadHistoryAsync(Number, default);

        Assert.Equal((2, 2), (draft?.Version, draft?.SeenOf(_id)));
        Assert.Equal("Another title", draft?.Find(_id)?.Title[Language.English]);
        Assert.Equal(
            [DraftChange.Revised, DraftChange.Started],
            history.Select(step => step.Change)
        );
        Assert.Equal(_id, history[0].Step.Indicators.Single().Id);
        Assert.Equal(Number, (await hub.FrameworkDrafts.ListAsync(default)).Single().Number);
        await hub.AssertHistoryIsWholeAsync("FrameworkDrafts");
    }

    [Theory, EachDatabase]
    public async Task SaveAsync_SameStateTwice_IsStale(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await StartAsync(hub);
        var draft = Assert.IsType<FrameworkDraft>(
            await hub.FrameworkDrafts.FindAsync(Number, default)
        );
        var next = draft with { Version = 2 };

        var results = new[] { await SaveAsync(hub, next), await SaveAsync(hub, next) };

        Assert.Equal([SaveResult.Saved, SaveResult.Stale], results);
    }

    [Theory, EachDatabase]
    public async Task PublishAsync_Draft_IsTheCurrentVersionAtOnce(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var write = await StartAsync(hub);
        await write.SaveIndicatorAsync(Actors.Editor, Number, 0, Changed(), default);

        await write.PublishAsync(Actors.Editor, Number, 2, default);

        Assert.Equal(Number, hub.Frameworks.Current?.Version);
        await using var context = await hub.Contexts.CreateDbContextAsync();
        Assert.Equal(
            [AggregateKind.Framework, AggregateKind.FrameworkDraft],
            await context
                .AuditEvents.Where(audit => audit.Action.EndsWith(".published"))
                .Select(audit => audit.Kind)
                .OrderBy(each => each)
                .ToListAsync()
        );
    }

    private static async Task<WriteDraft> StartAsync(TestHub hub)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        context.Frameworks.Add(new() { Version = "1.0", Document = SampleFramework.Document });
        await context.SaveChangesAsync();
        await hub.Frameworks.RefreshAsync(default);
        var write = new WriteDraft(hub.FrameworkDrafts, hub.Frameworks, TimeProvider.System);
        await write.StartAsync(Actors.Editor, "1.0", Number, default);
        return write;
    }

    private static Task<SaveResult> SaveAsync(TestHub hub, FrameworkDraft next) =>
        hub.FrameworkDrafts.SaveAsync(
            next,
            DraftChange.Discarded,
            new() { BasedOn = "1.0" },
            Actors.Editor,
            default
        );

    private static Indicator Changed()
    {
        var indicator = SampleFramework.Document.Indicators[0];
        return indicator with { Title = indicator.Title.With(Language.English, "Another title") };
    }
}
