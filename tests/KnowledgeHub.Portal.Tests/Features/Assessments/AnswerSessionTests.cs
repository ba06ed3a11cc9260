using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Fakes;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Assessments;

public sealed partial class AnswerSessionTests
{
    private const string Indicator = "LEG.S.1";

    private static readonly Assessment _assessment = AnAssessment();
    private static readonly Actor _respondent = InCountry(Actors.Respondent);
    private static readonly Actor _colleague = InCountry(Actors.Coordinator);

    private readonly FakeAssessmentStore _store = new(_assessment);
    private readonly FakeClock _clock = new();
    private AnswerSession _session;
    private int _sequence;

    public AnswerSessionTests() => _session = Open(null);

    private Answer? Stored =>
        _store.FindAnswerAsync(new(_assessment.Id, new(Indicator)), default).Result;

    [Fact]
    public async Task Save_FirstChoice_IsStoredAsVersionOne()
    {
        var saving = await SaveAsync("3", version: 0);

        Assert.Equal((AnswerSaving.Saved, 1), (saving, _session.StoredVersion));
        Assert.Equal(AnswerState.Scored, _session.State);
        Assert.Equal((3, _clock.UtcNow), (Stored?.Content.Level, Stored?.UpdatedUtc));
    }

    [Fact]
    public async Task Save_TheSameTwice_MakesOneVersion()
    {
        await SaveAsync("3", version: 0);

        Assert.Equal(AnswerSaving.Saved, await SaveAsync("3", version: 1));

        Assert.Single(_store.SavedAnswers);
    }

    [Fact]
    public async Task Save_NothingSaidYet_StoresNothing()
    {
        Assert.Equal(AnswerSaving.Saved, await SaveAsync("", version: 0));

        Assert.Empty(_store.SavedAnswers);
    }

    [Fact]
    public async Task Save_WithoutTheReason_IsInvalidUntilItIsGiven()
    {
        Assert.Equal(AnswerSaving.Invalid, await SaveAsync("not-applicable", version: 0));
        Assert.Equal(["reason"], _session.Errors.Select(error => error.Field));
        Assert.Equal((0, AnswerState.Unanswered), (_session.StoredVersion, _session.State));

        var saving = await SaveAsync(
            "not-applicable",
            0,
            fields => fields with { Reason = "Inland" }
        );

        Assert.Equal((AnswerSaving.Saved, 0), (saving, _session.Errors.Count));
        Assert.Equal("Inland", Stored?.Content.Reason);
    }

    [Fact]
    public async Task Save_StoreAway_SaysSoAndStoresTheSameDraftLater()
    {
        _store.IsUnavailable = true;
        Assert.Equal(AnswerSaving.Unavailable, await SaveAsync("4", version: 0));

        _store.IsUnavailable = false;

        Assert.Equal(AnswerSaving.Saved, await SaveAsync("4", version: 0));
        Assert.Equal(4, Stored?.Content.Level);
    }

    [Fact]
    public async Task Save_AssessmentClosed_IsClosed()
    {
        await _store.SaveAsync(
            AnAssessment().WithVersion(2).Closed(),
            AssessmentChange.Closed,
            _colleague,
            default
        );

        Assert.Equal(AnswerSaving.Closed, await SaveAsync("4", version: 0));
    }

    [Fact]
    public async Task Save_ByAReader_IsForbidden() =>
        Assert.Equal(
            AnswerSaving.Forbidden,
            await SaveAsync("4", version: 0, by: InCountry(Actors.Advisor))
        );

    [Fact]
    public async Task Save_WithoutTheCountry_IsGone() =>
        Assert.Equal(AnswerSaving.Gone, await SaveAsync("4", version: 0, by: Actors.Respondent));

    [Fact]
    public async Task Save_OlderDraftAfterANewerOne_ChangesNothing()
    {
        await SaveAsync("5", version: 0, sequence: 7);

        var saving = await SaveAsync("2", version: 1, sequence: 6);

        Assert.Equal((AnswerSaving.Saved, 5), (saving, Stored?.Content.Level));
    }

    [Fact]
    public async Task Save_NewerDraftWhileOneIsUnderWay_IsStoredLast()
    {
        var gate = new TaskCompletionSource();
        _store.BeforeAnswer = answer => answer.Version == 1 ? gate.Task : Task.CompletedTask;

        var first = SaveAsync("2", version: 0);
        var second = SaveAsync("5", version: 0);
        gate.SetResult();
        await Task.WhenAll(first, second);

        Assert.Equal([2, 5], _store.SavedAnswers.Select(answer => answer.Content.Level));
        Assert.Equal(2, _session.StoredVersion);
    }

    [Fact]
    public async Task Save_DraftOvertakenWhileItWaits_IsLeftOut()
    {
        var gate = new TaskCompletionSource();
        _store.BeforeAnswer = answer => answer.Version == 1 ? gate.Task : Task.CompletedTask;

        var all = new[] { "1", "2", "3" }.Select(choice => SaveAsync(choice, version: 0)).ToList();
        gate.SetResult();
        await Task.WhenAll(all);

        Assert.Equal([1, 3], _store.SavedAnswers.Select(answer => answer.Content.Level));
    }

    [Theory]
    [InlineData("3", "", EvidenceGrade.Document, ConfidenceBand.Low)]
    [InlineData("3", "document", null, ConfidenceBand.Low)]
    [InlineData("4", "document", EvidenceGrade.DocumentAndUse, ConfidenceBand.Low)]
    [InlineData("5", "independent-confirmation", null, ConfidenceBand.Medium)]
    [InlineData("1", "", null, ConfidenceBand.Low)]
    public async Task Save_Level_TellsConfidenceAndMissingEvidence(
        string level,
        string evidence,
        EvidenceGrade? missing,
        ConfidenceBand confidence
    )
    {
        await SaveAsync(level, 0, fields => fields with { Evidence = evidence });

        Assert.Equal((missing, confidence), (_session.MissingEvidence, _session.Confidence));
    }

    [Fact]
    public async Task Save_Unknown_HasNoConfidence()
    {
        await SaveAsync("unknown", version: 0);

        Assert.Equal((null, null), (_session.Confidence, _session.MissingEvidence));
    }

    private static Actor InCountry(Actor actor) => actor with { Countries = [new("XA")] };

    private AnswerSession Open(Answer? stored) =>
        new(
            new(SampleAccess.To(_store), _store, new FakeFrameworkSource(), _clock),
            _assessment,
            new(Indicator),
            stored
        );

    private Task<AnswerSaving> SaveAsync(
        string choice,
        int version,
        Func<AnswerFields, AnswerFields>? with = null,
        int? sequence = null,
        Actor? by = null
    )
    {
        var fields = new AnswerFields { Choice = choice };
        return _session.SaveAsync(
            by ?? _respondent,
            new()
            {
                Indicator = Indicator,
                Sequence = sequence ?? ++_sequence,
                Version = version,
                Fields = with?.Invoke(fields) ?? fields,
            },
            default
        );
    }
}
