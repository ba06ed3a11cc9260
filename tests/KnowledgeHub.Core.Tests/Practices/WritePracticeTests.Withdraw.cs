using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Practices;

public sealed partial class WritePracticeTests
{
    [Fact]
    public async Task Withdraw_Published_IsADraftFromNowOn()
    {
        var store = new FakePracticeStore(APractice());

        var withdrawn = AssertDone(
            await Write(store).WithdrawAsync(Actors.Editor, _id, 2, default)
        );

        Assert.Equal(PracticeStatus.Draft, withdrawn.Status);
        Assert.Equal([new(withdrawn, PracticeChange.Withdrawn, Actors.Editor)], store.Saves);
    }

    [Fact]
    public async Task Withdraw_Published_IsNoLongerFoundByVisitors()
    {
        var store = new FakePracticeStore(APractice());
        await Write(store).WithdrawAsync(Actors.Editor, _id, 2, default);

        var read = new ReadPractice(store, _taxonomy);
        var seen = await read.ByIdOrSlugAsync(Actors.Anonymous, "P-0001", default);

        Assert.IsType<Outcome<Practice>.NotFound>(seen);
    }

    [Fact]
    public async Task Withdraw_Draft_IsForbidden() =>
        Assert.IsType<Outcome<Practice>.Forbidden>(
            await Write(new(ADraft())).WithdrawAsync(Actors.Editor, _id, 1, default)
        );

    [Fact]
    public async Task Withdraw_EntryThatBreaksARuleByNow_IsStillDone()
    {
        _taxonomy.Current = ATaxonomy().Without(TermKind.Area, "PRC").Build();

        var withdrawn = AssertDone(
            await Write(new(APractice())).WithdrawAsync(Actors.Editor, _id, 2, default)
        );

        Assert.Equal(PracticeStatus.Draft, withdrawn.Status);
    }
}
