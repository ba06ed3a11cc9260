using KnowledgeHub.Core.QueryLog;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.QueryLog;

public sealed class QueryRecorderTests
{
    private readonly FakeClock _clock = new();
    private readonly QueryRecorder _recorder;

    public QueryRecorderTests() => _recorder = new(_clock);

    public static TheoryData<PracticeCriteria> LeftOut { get; } =
        new()
        {
            new PracticeCriteria { Text = string.Empty },
            new PracticeCriteria { Text = "somebody@example.org" },
            new PracticeCriteria { Text = "patrol", Page = 2 },
            new PracticeCriteria { Text = "patrol", Audience = new("editor", true) },
            new PracticeCriteria { Text = "patrol", Audience = new("contributor", false) },
            new PracticeCriteria
            {
                Text = "patrol",
                Facets = new Dictionary<SearchFacet, IReadOnlyList<string>>
                {
                    [SearchFacet.Area] = ["LEG"],
                },
            },
        };

    [Fact]
    public void TakeTallies_SearchesOfOneText_AreCountedTogether()
    {
        Note("Patrol", 0, "ana");
        Note("patrol ", 0, "ana");
        Note("PATROL", 3, "ben");

        var tally = Assert.Single(_recorder.TakeTallies());

        Assert.Equal(("patrol", Language.English), (tally.Text, tally.Language));
        Assert.Equal(
            (3, 2, 3, 2),
            (tally.Searches, tally.WithoutResults, tally.Results, tally.People)
        );
        Assert.Equal(DateOnly.FromDateTime(_clock.UtcNow), tally.Day);
    }

    [Fact]
    public void TakeTallies_SecondCall_GivesOnlyWhatCameSinceButKnowsThePeople()
    {
        Note("patrol", 1, "ana");
        _recorder.TakeTallies();
        Note("patrol", 1, "ana");
        Note("patrol", 1, "ben");

        var tally = Assert.Single(_recorder.TakeTallies());

        Assert.Equal((2, 2), (tally.Searches, tally.People));
        Assert.Empty(_recorder.TakeTallies());
    }

    [Fact]
    public void TakeTallies_NextDay_ForgetsThePeople()
    {
        Note("patrol", 1, "ana");
        _clock.Advance(TimeSpan.FromDays(1));
        Note("patrol", 1, "ben");

        Assert.Equal([1, 1], _recorder.TakeTallies().Select(tally => tally.People));
    }

    [Theory]
    [MemberData(nameof(LeftOut))]
    public void Note_WhatTellsOfDraftsFiltersOrPersons_IsLeftOut(PracticeCriteria criteria)
    {
        _recorder.Note(PageOf(criteria, 0), "ana");

        Assert.Empty(_recorder.TakeTallies());
    }

    [Fact]
    public void Note_QueueIsFull_LosesSearchesWithoutWaiting()
    {
        for (var number = 0; number < QueryRecorder.Capacity + 10; number++)
        {
            Note("patrol", 1, "ana");
        }

        Assert.Equal(QueryRecorder.Capacity, Assert.Single(_recorder.TakeTallies()).Searches);
    }

    [Fact]
    public void TakeTallies_ManyReaders_StopsCountingThem()
    {
        for (var number = 0; number < 200; number++)
        {
            Note("patrol", 1, $"reader {number}");
        }

        Assert.Equal(50, Assert.Single(_recorder.TakeTallies()).People);
    }

    private void Note(string text, int total, string reader) =>
        _recorder.Note(PageOf(new() { Text = text }, total), reader);

    private static PracticeResultPage PageOf(PracticeCriteria criteria, int total) =>
        new()
        {
            Criteria = criteria,
            Total = total,
            Results = [],
            Facets = new Dictionary<SearchFacet, IReadOnlyList<FacetCount>>(),
            Reading = new(),
        };
}
