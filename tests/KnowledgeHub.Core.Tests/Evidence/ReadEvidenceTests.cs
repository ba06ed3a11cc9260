using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Evidence;

public sealed class ReadEvidenceTests
{
    private static readonly EvidenceItem _open = SampleEvidence.Item(EvidenceType.Law);
    private static readonly EvidenceItem _secret = SampleEvidence.Item(
        EvidenceType.Audit,
        "EV-0002",
        classification: EvidenceClassification.Restricted
    );

    private static readonly Actor _respondent = Of(Actors.Respondent);

    private readonly FakeEvidenceStore _store = new FakeEvidenceStore()
        .With(_open, _secret)
        .With(
            SampleEvidence.Link(AnAssessment(), _open),
            SampleEvidence.Link(AnAssessment(), _secret)
        );

    private ReadEvidence Reading => Of(new FakeAssessmentStore(AnAssessment()));

    private ReadEvidence Of(FakeAssessmentStore assessments) =>
        new(SampleAccess.To(assessments), _store, assessments);

    public static TheoryData<string, string> Readers { get; } =
        new()
        {
            { "respondent of XA", "EV-0001 EV-0002" },
            { "coordinator of XA", "EV-0001 EV-0002" },
            { "advisor of XA", "EV-0001 EV-0002" },
            { "advisor of GH", "EV-0001" },
            { "respondent of GH", "" },
            { "respondent of XB", "" },
            { "administrator of XA", "" },
            { "editor of XA", "" },
        };

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task List_EachReader_GetsWhatTheClassificationAllows(string reader, string ids)
    {
        var outcome = await Reading.ListAsync(Actor(reader), "XA", default);

        var listed = outcome is Outcome<IReadOnlyList<EvidenceListing>>.Done(var listings)
            ? listings
            : [];
        Assert.Equal(
            ids,
            string.Join(
                ' ',
                listed.Select(line => line.Item.Id.Value).Order(StringComparer.Ordinal)
            )
        );
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Find_EachReader_FindsNoMore(string reader, string ids)
    {
        foreach (var id in new[] { "EV-0001", "EV-0002" })
        {
            var outcome = await Reading.FindAsync(Actor(reader), "XA", id, default);

            Assert.Equal(
                ids.Contains(id, StringComparison.Ordinal),
                outcome is Outcome<EvidenceDetails>.Done
            );
        }
    }

    [Fact]
    public async Task Find_ItemOfAnotherCountry_IsNotFoundUnderThisOne()
    {
        _store.With(SampleEvidence.Item(id: "EV-0003", country: "GH"));

        var outcome = await Reading.FindAsync(_respondent, "XA", "EV-0003", default);

        Assert.IsType<Outcome<EvidenceDetails>.NotFound>(outcome);
    }

    [Fact]
    public async Task Find_VersionThatWasRestricted_StaysSoAfterItWasOpened()
    {
        _store.With(Opened(_secret) with { Version = 2 });

        var outcome = await Reading.FindAsync(Actor("advisor of GH"), "XA", "EV-0002", default);

        var details = Assert.IsType<Outcome<EvidenceDetails>.Done>(outcome).Value;
        Assert.Equal([2], details.History.Select(version => version.Item.Version));
    }

    [Fact]
    public async Task List_SeveralSharedCycles_IsOneReadOfLinks()
    {
        var cycles = Enumerable
            .Range(1, 3)
            .Select(number => AnAssessment().WithId($"A-000{number}").Build());

        var outcome = await Of(new FakeAssessmentStore([.. cycles]))
            .ListAsync(Actor("advisor of GH"), "XA", default);

        Assert.Single(Assert.IsType<Outcome<IReadOnlyList<EvidenceListing>>.Done>(outcome).Value);
        Assert.Equal(1, _store.LinkReads);
    }

    [Fact]
    public async Task OpenFile_OfAnOlderVersion_IsStillRead()
    {
        var (older, newer) = (SampleEvidence.File(), SampleEvidence.File());
        _store.With(_open with { File = older }, _open with { Version = 2, File = newer });

        var outcome = await Reading.OpenFileAsync(_respondent, "XA", "EV-0001", older.Id, default);

        Assert.Equal(older, Assert.IsType<Outcome<EvidenceFileContent>.Done>(outcome).Value.File);
    }

    [Fact]
    public async Task OpenFile_OfARestrictedItem_SaysSoInItsName()
    {
        var file = SampleEvidence.File();
        _store.With(_secret with { Version = 2, File = file });

        var outcome = await Reading.OpenFileAsync(_respondent, "XA", "EV-0002", file.Id, default);

        var content = Assert.IsType<Outcome<EvidenceFileContent>.Done>(outcome).Value;
        Assert.Equal(EvidenceClassification.Restricted, content.Mark);
        Assert.Equal($"RESTRICTED_{file.Name}", content.MarkedName);
    }

    [Fact]
    public async Task OpenFile_ThatWasRestrictedOnce_IsNotFoundForOthers()
    {
        var file = SampleEvidence.File();
        _store.With(_secret with { Version = 2, File = file });
        _store.With(Opened(_secret) with { Version = 3 });

        var outcome = await Reading.OpenFileAsync(
            Actor("advisor of GH"),
            "XA",
            "EV-0002",
            file.Id,
            default
        );

        Assert.IsType<Outcome<EvidenceFileContent>.NotFound>(outcome);
    }

    [Fact]
    public async Task OfAnswer_RestrictedItem_CountsButIsNotShown()
    {
        var outcome = await Reading.OfAnswerAsync(
            Actor("advisor of GH"),
            new("A-0001", "leg.s.1"),
            default
        );

        var evidence = Assert.IsType<Outcome<EvidenceOfAnswer>.Done>(outcome).Value;
        Assert.Equal([_open.Id], evidence.Links.Select(linked => linked.Item.Id));
        Assert.Equal(
            (1, EvidenceGrade.IndependentConfirmation),
            (evidence.Hidden, evidence.Suggestion.Grade)
        );
    }

    [Theory]
    [InlineData("police", true)]
    [InlineData("customs", false)]
    [InlineData("national", true)]
    public async Task OfAnswer_WhileAgenciesAnswerOnTheirOwn_IsThatOfOnesOwn(
        string agency,
        bool isRead
    )
    {
        var cycle = AnAssessment().Build() with
        {
            Status = AssessmentStatus.Scoring,
            Agencies = [new() { Code = "police" }, new() { Code = "customs" }],
        };
        var assessments = new FakeAssessmentStore(cycle).WithMember(
            cycle.Id,
            _respondent.Id,
            "police"
        );

        var outcome = await Of(assessments)
            .OfAnswerAsync(_respondent, new("A-0001", "LEG.S.1", Agency: agency), default);

        Assert.Equal(isRead, outcome is Outcome<EvidenceOfAnswer>.Done);
    }

    [Theory]
    [InlineData("respondent of GH")]
    [InlineData("administrator of XA")]
    public async Task OfAssessment_WhoMayNotReadIt_FindsNothing(string reader)
    {
        var outcome = await Reading.OfAssessmentAsync(Actor(reader), "A-0001", default);

        Assert.IsType<Outcome<EvidenceOfAssessment>.NotFound>(outcome);
    }

    [Fact]
    public async Task OfAssessment_ArchivedItem_StandsThereOnlyWhereItIsLinked()
    {
        _store.With(
            _open with
            {
                Version = 2,
                IsArchived = true,
            },
            SampleEvidence.Item(id: "EV-0003") with
            {
                IsArchived = true,
            }
        );

        var outcome = await Reading.OfAssessmentAsync(_respondent, "A-0001", default);

        var items = Assert.IsType<Outcome<EvidenceOfAssessment>.Done>(outcome).Value.Items;
        Assert.Equal(["EV-0001", "EV-0002"], items.Select(line => line.Item.Id.Value).Order());
    }

    private static EvidenceItem Opened(EvidenceItem item) =>
        item with
        {
            Content = item.Content with { Classification = EvidenceClassification.Public },
        };

    private static Actor Of(Actor actor, string country = "XA") =>
        actor with
        {
            Countries = [new CountryCode(country)],
        };

    private static Actor Actor(string reader)
    {
        var words = reader.Split(' ');
        return Of(Actors.Of(Enum.Parse<Role>(words[0], ignoreCase: true)), words[^1]);
    }
}
