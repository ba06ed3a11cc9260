using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Testing.Builders.CompilationBuilder;

namespace KnowledgeHub.Core.Tests.Access.UseCases;

/// <summary>The things that the rows of policy-use-cases.csv name, in every state that the table tells apart.</summary>
internal static class UseCaseScene
{
    private static readonly string[] _countries = [UseCaseCycles.Demonstration, UseCaseCycles.Real];

    private static readonly string[] _agencies = [UseCaseCycles.Agency];

    /// <summary>The things of each name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<UseCaseThing>> Things { get; } =
        Plain()
            .Concat(Cycles())
            .Concat(Stages())
            .Concat(UseCaseEntries.Things())
            .ToDictionary(pair => pair.Name, pair => pair.Things);

    private static IEnumerable<(string Name, IReadOnlyList<UseCaseThing> Things)> Plain() =>
        [
            ("", [InState("anything", ResourceState.None)]),
            ("any state", [InState("anything", Enum.GetValues<ResourceState>())]),
            ("own report", [InState("report", ResourceState.Published)]),
            ("queue of all", [Queue(QueueView.All, ResourceState.ForeignDraft)]),
            ("queue to review", [Queue(QueueView.Review, ResourceState.InReview)]),
            ("own queue", [Queue(QueueView.Mine, ResourceState.OwnDraft)]),
            ("queue of those due", [Queue(QueueView.Due, ResourceState.OwnPublished)]),
            (
                "collection",
                [
                    Collection(CompilationStatus.Published, ResourceState.Published),
                    Collection(CompilationStatus.Draft, ResourceState.ForeignDraft),
                ]
            ),
        ];

    private static IEnumerable<(string Name, IReadOnlyList<UseCaseThing> Things)> Cycles()
    {
        yield return ("cycle", SharedOrNot(AssessmentStatus.Consensus, []));
        yield return ("submitted cycle", SharedOrNot(AssessmentStatus.Submitted, []));
        yield return ("cycle of agencies", SharedOrNot(AssessmentStatus.Consensus, _agencies));
        yield return (
            "agency's answers",
            Answered(AssessmentStatus.Consensus, UseCaseCycles.Agency)
        );
        yield return (
            "agency's answers while it scores",
            Answered(AssessmentStatus.Scoring, UseCaseCycles.Agency)
        );
        yield return (
            "own agency's answers while it scores",
            Answered(AssessmentStatus.Scoring, UseCaseCycles.Agency, isMember: true)
        );
        yield return (
            "joint answers of agencies",
            Answered(AssessmentStatus.Consensus, AnswerKey.National)
        );
        yield return (
            "validated levels",
            Answered(AssessmentStatus.Validation, AnswerKey.Validation)
        );
        yield return ("two cycles", [Pair()]);
        yield return (
            "cycle open to all",
            [.. _countries.Select(country => Open(UseCaseCycles.Cycle(country)))]
        );
        yield return (
            "evidence",
            [.. _countries.SelectMany(Both(EvidenceClassification.Internal))]
        );
        yield return (
            "restricted evidence",
            [.. _countries.SelectMany(Both(EvidenceClassification.Restricted))]
        );
        yield return ("country", [.. _countries.Select(Country)]);
    }

    // A step may stand in the table more than once, for different people.
    private static IEnumerable<(string Name, IReadOnlyList<UseCaseThing> Things)> Stages() =>
        StageRules
            .Steps.DistinctBy(step => (step.From, step.To))
            .Select(step =>
                (
                    $"step from {step.From} to {step.To}",
                    (IReadOnlyList<UseCaseThing>)
                        [
                            .. _countries.Select(country =>
                                Of(
                                    UseCaseCycles.Cycle(
                                        country,
                                        step.From,
                                        step.To is AssessmentStatus.Scoring ? _agencies : []
                                    )
                                ) with
                                {
                                    Arguments = _ =>
                                        UseCaseThing.With(
                                            (
                                                "request",
                                                new StageRequest(
                                                    step.To,
                                                    "As agreed",
                                                    "A. B.",
                                                    "Head"
                                                )
                                            )
                                        ),
                                }
                            ),
                        ]
                )
            );

    private static UseCaseThing InState(string name, params ResourceState[] states) =>
        new(name, (actor, action) => states.Any(state => PolicyTable.Allows(actor, action, state)));

    private static UseCaseThing Queue(QueueView view, ResourceState state) =>
        InState($"{view}", state) with
        {
            Fakes = actor =>
                UseCaseContent.OfEntry(
                    APractice()
                        .InStatus(
                            view switch
                            {
                                QueueView.Review => PracticeStatus.InReview,
                                QueueView.Due => PracticeStatus.Published,
                                _ => PracticeStatus.Draft,
                            }
                        )
                        .OwnedBy(view is QueueView.Review ? Actors.With("owner") : actor)
                        .WithContent(AContent().Build() with { ReviewBy = new(2025, 1, 1) })
                ),
            Arguments = _ => UseCaseThing.With(("view", view)),
        };

    private static UseCaseThing Collection(CompilationStatus status, ResourceState state) =>
        InState($"{status} collection", state) with
        {
            Fakes = _ =>
                [new FakeCompilations(ACollection().About(TermKind.Theme, "FR").InStatus(status))],
        };

    private static UseCaseThing[] SharedOrNot(AssessmentStatus stage, string[] agencies) =>
        [
            .. _countries
                .Select(country => UseCaseCycles.Cycle(country, stage, agencies))
                .SelectMany(cycle => new[] { Of(cycle), Of(cycle, isShared: false) }),
        ];

    private static UseCaseThing[] Answered(
        AssessmentStatus stage,
        string agency,
        bool isMember = false
    ) =>
        [
            .. _countries
                .Select(country => UseCaseCycles.Cycle(country, stage, UseCaseCycles.Agency))
                .Select(cycle =>
                    Of(cycle) with
                    {
                        Fakes = actor =>
                            UseCaseCycles.Fakes(cycle, true, actor, isMember: isMember),
                        Arguments = _ =>
                            UseCaseThing.With(
                                ("agency", agency),
                                ("target", new AnswerTarget("LEG.S.1", agency))
                            ),
                    }
                ),
        ];

    private static UseCaseThing Of(Assessment cycle, bool isShared = true) =>
        new(
            $"{(isShared ? "shared" : "unshared")} cycle of {cycle.Country}",
            (actor, action) =>
                (isShared || actor.May(PortalAction.SpeakForCountry, cycle.Country))
                && In(actor, action, cycle)
        )
        {
            Fakes = actor => UseCaseCycles.Fakes(cycle, isShared, actor),
            Arguments = _ =>
                UseCaseThing.With(
                    ("country", cycle.Country.Value),
                    ("assessments", new[] { cycle }),
                    ("listings", new[] { new AssessmentListing(cycle, 0) })
                ),
            IsOfACountry = true,
        };

    // What is not about one country is decided without one.
    private static bool In(Actor actor, PortalAction action, Assessment cycle) =>
        PolicyTable.Rows.Any(row => row.Action == action && row.State is ResourceState.None)
            ? PolicyTable.Allows(actor, action)
            : actor.May(action, cycle.Country);

    private static UseCaseThing Open(Assessment cycle) =>
        Of(cycle) with
        {
            Name = $"cycle of {cycle.Country}, open to all",
            Fakes = actor => UseCaseCycles.Fakes(cycle, true, actor, ConsentAudience.Public),
        };

    // Both countries have given advisors everything; nobody else may read both.
    private static UseCaseThing Pair()
    {
        var first = UseCaseCycles.Cycle(UseCaseCycles.Demonstration);
        var second = UseCaseCycles.Cycle("XB") with { Id = new("A-0002") };
        return new(
            "cycles of two countries",
            (actor, action) => In(actor, action, first) && In(actor, action, second)
        )
        {
            Fakes = _ =>
                [
                    new FakeAssessmentStore(first, second),
                    new FakeConsents(
                        SampleConsent.ForAdvisors(first),
                        SampleConsent.ForAdvisors(second)
                    ),
                ],
            Arguments = _ => UseCaseThing.With(("ids", new[] { first.Id.Value, second.Id.Value })),
            IsOfACountry = true,
        };
    }

    private static Func<string, IEnumerable<UseCaseThing>> Both(
        EvidenceClassification classification
    ) =>
        country =>
            new[] { true, false }.Select(isShared =>
            {
                var cycle = UseCaseCycles.Cycle(country);
                return Of(cycle, isShared) with
                {
                    Fakes = actor =>
                        UseCaseCycles.Fakes(cycle, isShared, actor, classification: classification),
                    Arguments = _ =>
                        UseCaseThing.With(
                            ("country", country),
                            ("id", UseCaseCycles.Item),
                            ("target", new EvidenceBasis(country, UseCaseCycles.Item, 1))
                        ),
                };
            });

    // Consent has no say in what only those do who work for the country.
    private static UseCaseThing Country(string code)
    {
        var cycle = UseCaseCycles.Cycle(code);
        return Of(cycle) with
        {
            Name = $"country {code}",
            Arguments = _ =>
                UseCaseThing.With(
                    ("country", code),
                    ("RunCycle.country", cycle.Country),
                    ("package", UseCaseArguments.PackageOf(cycle))
                ),
        };
    }
}
