using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data.Editorial;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.Editorial;

public sealed class EfPracticeHistoryTests
{
    [Theory, EachDatabase]
    public async Task ReadAsync_EachVersion_IsWholeAndNewestFirst(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var first = SamplePractices.Whole();
        var second = first with { Version = 2, Working = null };
        await hub.SaveAsync(first, second, SamplePractices.Draft("P-0002"));

        var versions = await new EfPracticeHistory(hub.Access()).ReadAsync(first.Id, default);

        Assert.Equivalent(
            new[] { second, first },
            versions.Select(version => version.State),
            strict: true
        );
        Assert.Equal(
            [PracticeChange.Revised, PracticeChange.Drafted],
            versions.Select(version => version.Change)
        );
    }

    /// <summary>Revisions from before the states had codes hold them as numbers.</summary>
    [Theory, EachDatabase]
    public async Task ReadAsync_EarlyRevision_HasItsStatus(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.SaveAsync(SamplePractices.Draft("P-0001"));
        await RewriteAsync(hub, "\"status\":\"draft\"", "\"status\":1");

        var versions = await new EfPracticeHistory(hub.Access()).ReadAsync(new("P-0001"), default);

        Assert.Equal(PracticeStatus.Published, Assert.Single(versions).State.Status);
    }

    private static async Task RewriteAsync(TestHub hub, string from, string to)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var revision = await context.Revisions.AsNoTracking().SingleAsync();
        var body = revision.Body.Replace(": ", ":", StringComparison.Ordinal);
        Assert.Contains(from, body, StringComparison.Ordinal);
        var rewritten = body.Replace(from, to, StringComparison.Ordinal);
        await context.Revisions.ExecuteUpdateAsync(row =>
            row.SetProperty(other => other.Body, rewritten)
        );
    }
}
