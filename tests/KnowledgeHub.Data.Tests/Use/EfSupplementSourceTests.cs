using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Use;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;

namespace KnowledgeHub.Data.Tests.Use;

public sealed class EfSupplementSourceTests
{
    private static readonly AttachmentLimits _limits = new(1_000_000);

    [Theory, EachDatabase]
    public async Task ReadAsync_FilesAndReports_ComeEachOnceInTheirOrder(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var (second, first) = (await FileAsync(hub, 2), await FileAsync(hub, 1));
        var older = await ReportAsync(hub, SampleReuse.Of(Actors.Advisor, ReuseState.Shown));
        var newer = await ReportAsync(
            hub,
            SampleReuse.Of(Actors.Respondent) with
            {
                ReportedUtc = SampleReuse.Reported.AddDays(1),
            }
        );

        var source = new EfSupplementSource(hub.Access());
        var own = await source.ReadAsync(older.Practice, "respondent", default);
        var visitors = await source.ReadAsync(older.Practice, "", default);

        Assert.Equal([first, second], own.Files);
        Assert.Equal([newer, older], own.Reports);
        Assert.Equal([older], visitors.Reports);
    }

    [Theory, EachDatabase]
    public async Task ReadAsync_UnknownEntry_HasNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);

        var found = await new EfSupplementSource(hub.Access()).ReadAsync(
            new("P-0099"),
            "ana",
            default
        );

        Assert.Equal((0, 0, 0), (found.Files.Count, found.Votes.Count, found.Reports.Count));
    }

    private static async Task<Attachment> FileAsync(TestHub hub, int day)
    {
        if (await hub.Practices.FindAsync(new("P-0001"), default) is null)
        {
            await hub.SaveAsync(APractice().WithVersion(1));
        }

        var sample = SampleAttachments.Of(new("P-0001"));
        var file = sample with { UploadedUtc = sample.UploadedUtc.AddDays(day) };
        var content = new AttachmentContent(new byte[] { 1, 2, 3 }, "words");
        await hub.Attachments.AddAsync(file, content, _limits, Actors.Editor, default);
        return file;
    }

    private static async Task<ReuseReport> ReportAsync(TestHub hub, ReuseReport report)
    {
        var store = new EfReuseStore(hub.Access(), hub.Writer);
        await store.SaveAsync(report, ReuseChange.Reported, Actors.Respondent, default);
        return report;
    }
}
