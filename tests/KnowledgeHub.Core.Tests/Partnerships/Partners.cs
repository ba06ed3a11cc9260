using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Partnerships;

/// <summary>Countries that share with each other, and the use cases that bring them together.</summary>
internal sealed class Partners
{
    /// <summary>Scores and answers to advisors.</summary>
    public const string ToAdvisors = "scores@advisor answers@advisor";

    private readonly List<Practice> _practices = [];

    public FakeFrameworkSource Frameworks { get; } = new();

    public FakeTaxonomySource Taxonomy { get; } = new();

    public FakeSharedAssessments Shared { get; } = new();

    public FakePracticeSearch Index { get; } = new();

    public FakeClock Clock { get; } = new();

    /// <summary>An advisor who was granted no country, so that only invented ones are open.</summary>
    public static Actor Advisor => Actors.Advisor;

    /// <summary>Puts a country in: its newest cycle with every indicator at a level.</summary>
    public Partners With(
        string country,
        int level,
        string grants = ToAdvisors,
        Func<ConsentSheet, ConsentSheet>? change = null,
        Func<AssessmentBuilder, AssessmentBuilder>? cycle = null
    )
    {
        var builder = AnAssessment().WithId($"A-{country}").OfCountry(country);
        Assessment assessment = cycle is null ? builder : cycle(builder);
        var sheet = SampleConsent.AConsent(assessment, [.. SampleConsent.Grants(grants)]);
        Shared.With(
            assessment,
            change is null ? sheet : change(sheet),
            SampleFramework.Document.Indicators.Select(indicator =>
                AnAnswer(assessment, indicator.Id.Value, level)
            )
        );
        return this;
    }

    /// <summary>Puts published entries into the library; every search finds all of them.</summary>
    public Partners WithLibrary(params Practice[] practices)
    {
        _practices.AddRange(practices);
        Index.Finds(practices);
        return this;
    }

    public Task<Outcome<PeerFinding>> TryFindAsync(
        Actor actor,
        string? indicator = "LEG.S.1",
        string? cell = null
    ) =>
        new FindPeers(Shared, Frameworks, Library(), Clock).FindAsync(
            actor,
            indicator,
            cell,
            Language.English,
            default
        );

    public async Task<PeerFinding> FindAsync(
        Actor actor,
        string? indicator = "LEG.S.1",
        string? cell = null
    ) => Assert.IsType<Outcome<PeerFinding>.Done>(await TryFindAsync(actor, indicator, cell)).Value;

    public Task<Outcome<TrainingNeeds>> TryReadNeedsAsync(Actor actor, string? region = null) =>
        new ReadTrainingNeeds(Shared, Frameworks, Taxonomy, Library(), Clock).ReadAsync(
            actor,
            region,
            Language.English,
            default
        );

    public async Task<TrainingNeeds> ReadNeedsAsync(Actor actor, string? region = null) =>
        Assert.IsType<Outcome<TrainingNeeds>.Done>(await TryReadNeedsAsync(actor, region)).Value;

    /// <summary>Codes of countries in one text.</summary>
    public static string Codes(IEnumerable<Peer> peers) =>
        string.Join(' ', peers.Select(peer => peer.Seen.Assessment.Country));

    private LinkedPractices Library() =>
        new(new SearchPractices(Index, new FakePracticeStore([.. _practices]), Taxonomy));
}
