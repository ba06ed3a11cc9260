using KnowledgeHub.Core.Comparison;

namespace KnowledgeHub.Core.Tests.Comparison;

public sealed class KeepComparisonsTests
{
    private readonly FakeSavedComparisons _store = new();

    private KeepComparisons Keeping => new(_store, new FakeClock());

    [Fact]
    public async Task Save_Comparison_IsKeptForItsOwner()
    {
        await Keeping.SaveAsync(Actors.Advisor, " North \n 2024 ", "year=2024", default);

        var own = Assert.Single(_store.Stored);
        Assert.Equal(("advisor", "North 2024", "year=2024"), (own.OwnerId, own.Name, own.Query));
    }

    [Theory]
    [InlineData(0, 0, KeepComparisons.NameIsRequired)]
    [InlineData(81, 0, KeepComparisons.NameIsTooLong)]
    [InlineData(80, 1_001, KeepComparisons.QueryIsTooLong)]
    public async Task Save_WrongLength_IsRefusedByItsRule(int name, int query, string rule)
    {
        var outcome = await Keeping.SaveAsync(
            Actors.Advisor,
            new('a', name),
            new('q', query),
            default
        );

        var invalid = Assert.IsType<Outcome<SavedComparison>.Invalid>(outcome);
        Assert.Equal(rule, Assert.Single(invalid.Violations).Rule);
    }

    [Fact]
    public async Task Save_OneTooMany_IsRefused()
    {
        for (var count = 0; count < SavedComparison.MaxPerPerson; count++)
        {
            await Keeping.SaveAsync(Actors.Advisor, $"{count}", string.Empty, default);
        }

        Assert.IsType<Outcome<SavedComparison>.Invalid>(
            await Keeping.SaveAsync(Actors.Advisor, "more", string.Empty, default)
        );
    }

    [Fact]
    public async Task Open_AnotherPersonsComparison_GivesWhatWasAskedFor()
    {
        await Keeping.SaveAsync(Actors.Advisor, "North", "group=north", default);

        var outcome = await Keeping.OpenAsync(Actors.Coordinator, _store.Stored[0].Id, default);

        Assert.Equal(
            "group=north",
            Assert.IsType<Outcome<SavedComparison>.Done>(outcome).Value.Query
        );
    }

    [Fact]
    public async Task Remove_AnotherPersonsComparison_IsNotFound()
    {
        await Keeping.SaveAsync(Actors.Advisor, "North", "group=north", default);

        var outcome = await Keeping.RemoveAsync(Actors.Coordinator, _store.Stored[0].Id, default);

        Assert.IsType<Outcome<Guid>.NotFound>(outcome);
        Assert.Single(_store.Stored);
    }

    [Fact]
    public async Task Use_EditorOfEntries_IsForbidden()
    {
        Assert.IsType<Outcome<SavedComparison>.Forbidden>(
            await Keeping.SaveAsync(Actors.Editor, "North", string.Empty, default)
        );
        Assert.IsType<Outcome<IReadOnlyList<SavedComparison>>.Forbidden>(
            await Keeping.ListAsync(Actors.Editor, default)
        );
        Assert.IsType<Outcome<Guid>.Forbidden>(
            await Keeping.RemoveAsync(Actors.Editor, Guid.Empty, default)
        );
        Assert.IsType<Outcome<SavedComparison>.Forbidden>(
            await Keeping.OpenAsync(Actors.Editor, Guid.Empty, default)
        );
    }
}
