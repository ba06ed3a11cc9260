using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Guidance;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Fakes;
using Microsoft.Extensions.Logging.Abstractions;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Assessments;

public sealed class AnswerWorkTests : ReaderContext
{
    private static readonly Assessment _assessment = AnAssessment();
    private static readonly AnswerKey _key = new(_assessment.Id, new("LEG.S.1"));

    private readonly FakeAssessmentStore _store = new(_assessment);
    private readonly SavedAnswers _saved = new();

    [Fact]
    public async Task Save_ShownAnswer_ComesWithThePartsThatFollowFromItAndTellsTheOthers()
    {
        var work = Work();
        await work.ShowAsync(_key, default);

        var receipt = await SaveAsync(work, "4", version: 0);

        Assert.Equal(("saved", 1), (receipt.State, receipt.Version));
        Assert.Equal(
            ["aside", "compact", "judged", "moves"],
            (receipt.Parts ?? new Dictionary<string, string>()).Keys.Order()
        );
        Assert.Equal(4, _saved.Level);
    }

    [Fact]
    public async Task Save_PageDrawnAnewSinceTheWorkWasTakenUp_StoresWhatStoodBefore()
    {
        var (first, second) = (Work(), Work());
        await first.ShowAsync(_key, default);
        await SaveAsync(first, "3", version: 0);
        await second.ShowAsync(_key, default);
        await SaveAsync(second, "5", version: 1);

        var receipt = await SaveAsync(first, "3", version: 2);

        Assert.Equal(("saved", 3), (receipt.State, receipt.Version));
        Assert.Equal(3, (await _store.FindAnswerAsync(_key, default))?.Content.Level);
    }

    [Fact]
    public async Task Save_AssessmentThatIsNotSeenAnyMore_IsGone()
    {
        var work = Work(Actors.Respondent with { Countries = [new("XB")] });
        await work.ShowAsync(_key, default);

        var receipt = await SaveAsync(work, "3", version: 0);

        Assert.Equal("gone", receipt.State);
        Assert.Null(work.Session);
        Assert.Null(receipt.Parts);
    }

    private static Task<AnswerReceipt> SaveAsync(AnswerWork work, string choice, int version) =>
        work.SaveAsync(
            new()
            {
                Indicator = _key.Indicator.Value,
                Sequence = version + 1,
                Version = version,
                Fields = new() { Choice = choice },
            },
            default
        );

    private AnswerWork Work(Actor? actor = null)
    {
        var frameworks = new FakeFrameworkSource();
        var access = SampleAccess.To(_store);
        var taxonomy = new FakeTaxonomySource();
        var person = new SignedIn(actor ?? Actors.Respondent with { Countries = [new("XA")] });
        return new(
            new(
                new(access, _store, frameworks),
                new FindGuidance(null!), // nothing is searched here
                taxonomy,
                person
            ),
            new(access, _store, frameworks, new FakeClock()),
            new(Services, NullLoggerFactory.Instance, taxonomy),
            _saved,
            person
        );
    }

    private sealed class SignedIn(Actor actor) : ICurrentActor
    {
        public Task<Actor> GetAsync() => Task.FromResult(actor);
    }
}
