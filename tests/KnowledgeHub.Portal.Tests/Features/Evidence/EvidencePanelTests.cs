using Bunit;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Portal.Features.Evidence;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Fakes;
using Microsoft.Extensions.DependencyInjection;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Evidence;

public sealed class EvidencePanelTests : ReaderContext
{
    private static readonly EvidenceItem _law = SampleEvidence.Item(EvidenceType.Law);
    private static readonly EvidenceItem _audit = SampleEvidence.Item(
        EvidenceType.Audit,
        "EV-0002"
    );

    private readonly SavedAnswers _saved = new();
    private readonly FakeEvidenceStore _store = new FakeEvidenceStore().With(_law, _audit);

    [Fact]
    public void Render_NothingLinked_SaysSoAndOffersToLink()
    {
        var cut = Draw();

        Assert.Contains(
            EvidenceStrings.EvidenceReasonNothing,
            cut.Words(),
            StringComparison.Ordinal
        );
        Assert.Equal(2, cut.FindAll("details").Count);
    }

    [Fact]
    public void Render_InACircuit_DrawsWhatIsFoldedWhenItIsOpened()
    {
        var cut = Draw(isInteractive: true);
        Assert.Empty(cut.FindComponents<EvidencePicker>());
        Assert.Empty(cut.FindComponents<EvidenceQuickForm>());

        cut.FindAll("details")[0].TriggerEvent("ontoggle", EventArgs.Empty);
        cut.FindAll("details")[1].TriggerEvent("ontoggle", EventArgs.Empty);

        Assert.Single(cut.FindComponents<EvidencePicker>());
        Assert.Single(cut.FindComponents<EvidenceQuickForm>());
    }

    [Fact]
    public void Render_LinkedItems_ShowRelationAndSuggestedGrade()
    {
        _store.With(
            SampleEvidence.Link(AnAssessment(), _law),
            SampleEvidence.Link(AnAssessment(), _audit, relation: EvidenceRelation.Contradicts)
        );

        var cut = Draw(level: 4);

        Assert.Equal(
            [EvidenceStrings.EvidenceSupports, EvidenceStrings.EvidenceContradicts],
            cut.FindAll(".links li").Select(line => line.QuerySelector(".badge")?.Words())
        );
        Assert.Contains(
            EvidenceStrings.EvidenceReasonDocument,
            cut.Words(),
            StringComparison.Ordinal
        );
        Assert.Single(cut.FindAll(".notice.warning"));
    }

    [Fact]
    public void Saved_HigherLevel_TellsWhatItNeeds()
    {
        _store.With(SampleEvidence.Link(AnAssessment(), _law));
        var cut = Draw(level: 1);
        Assert.Empty(cut.FindAll(".notice.warning"));

        _saved.Tell(5);

        cut.WaitForAssertion(() => Assert.Single(cut.FindAll(".notice.warning")));
    }

    [Fact]
    public void Render_WhereTheAnswerIsReadOnly_OffersNothing()
    {
        _store.With(SampleEvidence.Link(AnAssessment(), _law));

        var cut = Draw(isWritten: false);

        Assert.Empty(cut.FindAll("button"));
        Assert.Single(cut.FindAll(".links li"));
    }

    [Fact]
    public void Render_Panel_HoldsNoForm() => Assert.Empty(Draw().FindAll("form"));

    [Fact]
    public void Search_Words_FindsWhatIsNotLinkedYetAndLinksIt()
    {
        _store.With(SampleEvidence.Link(AnAssessment(), _law));
        var cut = Draw();
        cut.Find("#evidence-search").Change("EV-");

        cut.FindAll(".found button")[1].Click();

        var link = _store.Links[^1];
        Assert.Equal((_audit.Id, EvidenceRelation.Contradicts), (link.Item, link.Relation));
        Assert.Equal(2, cut.FindAll(".links li").Count);
    }

    [Fact]
    public void Remove_LinkedItem_TakesTheLinkBack()
    {
        _store.With(SampleEvidence.Link(AnAssessment(), _law));
        var cut = Draw();

        cut.Find(".links button").Click();

        Assert.True(_store.Links[^1].IsRemoved);
        Assert.Empty(cut.FindAll(".links li"));
    }

    [Fact]
    public void Add_CompleteItem_IsAddedAndLinked()
    {
        var cut = Draw();
        cut.Find("#evidence-new-title").Change("Minutes of March");
        cut.Find("#evidence-new-type").Change("minutes");
        cut.Find("#evidence-new-reference").Change("Secretariat, no. 7");

        cut.Find("details:last-of-type button").Click();

        Assert.Equal("Minutes of March", _store.Items[^1].Content.Title);
        Assert.Equal(_store.Items[^1].Id, _store.Links[^1].Item);
    }

    [Fact]
    public void Add_WithoutATitle_SaysWhatIsMissing()
    {
        var cut = Draw();

        cut.Find("details:last-of-type button").Click();

        Assert.Contains(
            EvidenceStrings.EvidenceErrorTitle,
            cut.Find("[role=alert]").Words(),
            StringComparison.Ordinal
        );
        Assert.Empty(_store.Links);
    }

    private IRenderedComponent<EvidencePanel> Draw(
        int? level = null,
        bool isWritten = true,
        bool isInteractive = false
    )
    {
        var cycle = AnAssessment().Build();
        var assessments = new FakeAssessmentStore(cycle);
        var read = new ReadEvidence(SampleAccess.To(assessments), _store, assessments);
        var clock = new FakeClock();
        Services.AddSingleton(
            new EvidenceDesk(
                read,
                new WriteEvidence(read, _store, new FakeFileInspector(), new(1024), clock),
                new LinkEvidence(read, _store, new FakeFrameworkSource(), clock),
                new SignedIn()
            )
        );
        Services.AddSingleton(_saved);
        SetRendererInfo(new("Any", isInteractive));
        return Render<EvidencePanel>(parameters =>
            parameters
                .Add(panel => panel.Id, cycle.Id.Value)
                .Add(panel => panel.Country, cycle.Country.Value)
                .Add(panel => panel.ReferenceDate, cycle.ReferenceDate)
                .Add(panel => panel.Indicator, "LEG.S.1")
                .Add(panel => panel.Level, level)
                .Add(panel => panel.IsWritten, isWritten)
        );
    }

    private sealed class SignedIn : ICurrentActor
    {
        public Task<Actor> GetAsync() =>
            Task.FromResult(Actors.Respondent with { Countries = [new CountryCode("XA")] });
    }
}
