using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Testing;

public sealed class FakeAssessmentStoreTests
{
    private static readonly Assessment _stored = AnAssessment();
    private static readonly Answer _answer = AnAnswer(_stored);

    private readonly FakeAssessmentStore _store = new FakeAssessmentStore(_stored).With(_answer);

    public static TheoryData<Assessment, SaveResult> Attempts { get; } =
        new()
        {
            { AnAssessment().WithId("A-0002").WithName("2026"), SaveResult.Saved },
            { AnAssessment().WithId("A-0002").OfCountry("GH"), SaveResult.Saved },
            { AnAssessment().WithVersion(2).WithName("2026"), SaveResult.Saved },
            { AnAssessment().WithId("A-0002"), SaveResult.Taken },
            { AnAssessment().WithName("2026"), SaveResult.Taken },
            { AnAssessment().WithVersion(3), SaveResult.Stale },
            { AnAssessment().WithId("A-0002").WithName("2026").WithVersion(2), SaveResult.Stale },
        };

    [Theory]
    [MemberData(nameof(Attempts))]
    public async Task Save_ByTheRulesOfThePort_CommitsOrLeavesEverything(
        Assessment next,
        SaveResult expected
    )
    {
        var result = await _store.SaveAsync(
            next,
            AssessmentChange.Revised,
            Actors.Coordinator,
            default
        );

        var isSaved = expected is SaveResult.Saved;
        Assert.Equal(expected, result);
        Assert.Equal(isSaved ? [(next, AssessmentChange.Revised)] : [], _store.Saves);
        Assert.Equal(isSaved, ReferenceEquals(next, await _store.FindAsync(next.Id, default)));
    }

    [Theory]
    [InlineData("LEG.S.1", 1, SaveResult.Stale)]
    [InlineData("LEG.S.1", 2, SaveResult.Saved)]
    [InlineData("LEG.S.1", 3, SaveResult.Stale)]
    [InlineData("LEG.S.2", 1, SaveResult.Saved)]
    [InlineData("LEG.S.2", 2, SaveResult.Stale)]
    public async Task SaveAnswer_OfAVersion_ReplacesExactlyTheOneBefore(
        string indicator,
        int version,
        SaveResult expected
    )
    {
        var next = AnAnswer(_stored, indicator, level: 5) with { Version = version };

        var result = await SaveAsync(next);

        Assert.Equal(expected, result);
        Assert.Equal(expected is SaveResult.Saved ? [next] : [], _store.SavedAnswers);
    }

    [Fact]
    public async Task SaveAnswer_AfterAnInterleavedOne_IsStaleAndTheOtherStays()
    {
        var theirs = _answer with { Version = 2, UpdatedBy = "somebody" };
        _store.InterleaveSaveOf(theirs);

        var result = await SaveAsync(_answer with { Version = 2 });

        Assert.Equal(SaveResult.Stale, result);
        Assert.Same(theirs, await _store.FindAnswerAsync(_answer.Key, default));
    }

    [Fact]
    public async Task SaveAnswer_ToldToWait_BeginsAfterwards()
    {
        var gate = new TaskCompletionSource();
        _store.BeforeAnswer = _ => gate.Task;

        var saving = SaveAsync(_answer with { Version = 2 });
        Assert.Empty(_store.SavedAnswers);
        gate.SetResult();

        Assert.Equal(SaveResult.Saved, await saving);
    }

    [Fact]
    public async Task History_SavedTwice_IsNewestFirstWithNames()
    {
        await SaveAsync(_answer with { Version = 2 });

        var history = await _store.ReadHistoryAsync(_answer.Key, default);

        Assert.Equal([2, 1], history.Select(version => version.Version));
        Assert.All(history, version => Assert.Equal(Actors.Respondent.DisplayName, version.By));
    }

    [Theory]
    [InlineData("GH", false, "A-0002")]
    [InlineData("XA", false, "A-0003 A-0001")]
    [InlineData("GH", true, "A-0002 A-0003 A-0001")]
    public async Task List_OfCountries_IsNewestReferenceFirstWithin(
        string country,
        bool withDemonstrations,
        string expected
    )
    {
        var store = new FakeAssessmentStore(
            _stored,
            AnAssessment().WithId("A-0002").OfCountry("GH"),
            AnAssessment().WithId("A-0003").WithName("2026").ReferringTo(new(2026, 1, 1))
        );

        var listed = await store.ListAsync([new(country)], withDemonstrations, default);

        Assert.Equal(expected, string.Join(' ', listed.Select(line => line.Assessment.Id)));
    }

    [Fact]
    public async Task List_Answers_CountsThoseThatSaySomething()
    {
        _store.With(
            AnAnswer(_stored, "LEG.S.2", new AnswerContent { State = AnswerState.Unknown }),
            AnAnswer(_stored, "LEG.S.3", new AnswerContent { Comment = "Later" })
        );

        var listed = await _store.ListAsync([_stored.Country], false, default);

        Assert.Equal(2, Assert.Single(listed).Answered);
    }

    [Fact]
    public async Task ReadForScoring_OfAnswers_LeavesTheTextsOut()
    {
        _store.With(_answer with { Content = _answer.Content with { Comment = "Ours" } });

        var read = await _store.ReadForScoringAsync([_stored.Id, _stored.Id], default);

        Assert.Equal([AnsweredIndicator.From(_answer)], read);
    }

    [Fact]
    public async Task AnyCall_Unavailable_FailsAndChangesNothing()
    {
        _store.IsUnavailable = true;

        await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            _store.FindAsync(_stored.Id, default)
        );
        await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            SaveAsync(_answer with { Version = 2 })
        );

        Assert.Empty(_store.SavedAnswers);
    }

    private Task<SaveResult> SaveAsync(Answer next) =>
        _store.SaveAnswerAsync(next, Actors.Respondent, default);
}
