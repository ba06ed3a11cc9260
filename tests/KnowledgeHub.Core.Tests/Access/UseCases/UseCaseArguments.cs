using System.Reflection;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.QueryReport;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.SavedSearches;
using KnowledgeHub.Core.Scenarios;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.SecondFactors;
using KnowledgeHub.Core.Targets;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Core.Translations;
using static KnowledgeHub.Testing.Builders.CompilationBuilder;
using static KnowledgeHub.Testing.Builders.ConceptBuilder;

namespace KnowledgeHub.Core.Tests.Access.UseCases;

/// <summary>What entry points are given: valid, and about what <see cref="UseCaseContent"/> holds.</summary>
internal static class UseCaseArguments
{
    private const string Assessment = "A-0001";
    private const string Entry = "P-0001";
    private const string Text = "Some words";

    private static readonly Actor _coordinator = Actors.Coordinator.In(UseCaseCycles.Demonstration);

    private static readonly IndicatorId _indicator = new("LEG.S.1");
    private static readonly MaturityFramework _framework = UseCaseContent.Framework;

    private static readonly AnswerContent _answer = new()
    {
        State = AnswerState.Scored,
        Level = 4,
        Comment = Text,
    };

    private static readonly FilledWorkbook _workbook = new(
        Assessment,
        "1.0",
        Language.English,
        [
            new WorkbookAnswer
            {
                Indicator = _indicator,
                Agency = AnswerKey.National,
                Version = 1,
                Fingerprint = "?",
                Content = _answer,
                Cells = new Dictionary<string, string> { [WorkbookField.Level] = "A1" },
                Place = "A1",
            },
        ]
    );

    /// <summary>By class and parameter, where the same name means something else elsewhere.</summary>
    private static readonly Dictionary<string, object?> _ofClass = new()
    {
        ["CurateSearches.id"] = Curation.IdOf(
            UseCaseContent.Searched,
            Language.English,
            new(Entry)
        ),
        ["CurateSearches.text"] = UseCaseContent.Searched,
        ["AnswerOffline.agency"] = null,
        ["AnswerOffline.decision"] = Decision(),
        ["AnswerOffline.workbook"] = _workbook,
        ["EditInBulk.change"] = new BulkChange(BulkField.Themes, BulkMode.Add, ["FR"]),
        ["EditInBulk.ids"] = new[] { Entry },
        ["EditInBulk.seen"] = new Dictionary<PracticeId, int> { [new(Entry)] = 2 },
        ["EditReportCover.input"] = new ReportCoverInput(1, LocalizedText.Empty),
        ["FindPeers.indicator"] = _indicator.Value,
        ["FindGuidance.groups"] = new IReadOnlyCollection<Indicator>[] { _framework.Indicators },
        ["FindGuidance.indicator"] = _framework.Find(new IndicatorId("PRC.A.1")),
        ["ImportPractices.table"] = new ImportTable(["title"], []),
        ["ImportPractices.plan"] = new ImportPlan([], []),
        ["LinkEvidence.target"] = new EvidenceTarget(Assessment, "LEG.S.1", UseCaseCycles.Item),
        ["LinkedPractices.countries"] = new[] { "NL" },
        ["ManageAccessTokens.request"] = new AccessTokenRequest(
            Text,
            [AccessScope.AssessmentsRead],
            30
        ),
        ["ManageAccounts.id"] = UseCaseContent.Other,
        ["ManageAccounts.request"] = new AccountRequest(
            "new@portal.example",
            "New person",
            [Role.Editor],
            string.Empty
        ),
        ["ManageConsent.basedOn"] = 1,
        ["ManageTeam.request"] = new InvitationRequest(
            Role.Approver,
            string.Empty,
            "The ministry",
            7
        ),
        ["MoveAssessment.decision"] = new WorkbookDecision("file", "?", new HashSet<string>()),
        ["ManageSecondFactors.code"] = OneTimeCode.At(
            UseCaseContent.OneTimeSecret,
            OneTimeCode.StepAt(UseCaseContent.Now)
        ),
        ["ReadCompilationHistory.idOrSlug"] = "C-0001",
        ["ReadCompilations.idOrSlug"] = "C-0001",
        ["ReadEvidence.target"] = new EvidenceTarget(Assessment, "LEG.S.1"),
        ["ReadThesaurus.id"] = "risk-analysis",
        ["ReviewQueries.input"] = new QueryTaskInput(UseCaseContent.Searched, Language.English, 1),
        ["ReviewQueries.text"] = UseCaseContent.Searched,
        ["SearchPractices.id"] = new PracticeId("P-0009"),
        ["StartNextCycle.from"] = UseCaseCycles.Earlier,
        ["WriteCompilation.id"] = "C-0001",
        ["WriteCompilation.content"] = ACollection().WithEntries(Entry).Build().Content,
        ["WriteConcept.id"] = "risk-analysis",
        ["WriteConcept.ReviseAsync.concept"] = AConcept().Build(),
        ["WriteDraft.basedOn"] = "1.0",
        ["WriteDraft.indicator"] = _framework.Find(_indicator),
        ["WriteDraft.plan"] = new DraftTablePlan
        {
            Draft = new()
            {
                Number = UseCaseContent.Draft,
                BasedOn = "1.0",
                Status = DraftStatus.Open,
                Version = 1,
                Document = UseCaseContent.NextFramework,
                UpdatedBy = UseCaseContent.Other,
                UpdatedUtc = UseCaseContent.Now,
            },
        },
        ["WriteDraft.SaveIndicatorAsync.seen"] = 0,
        ["WriteDraft.RetireAsync.seen"] = 0,
        ["WriteDraft.RestoreAsync.id"] = new IndicatorId(UseCaseContent.Retired),
        ["WriteDraft.StartAsync.number"] = "1.2",
        ["WriteEvidence.content"] = SampleEvidence.Content(),
        ["WritePractice.content"] = AContent().Build(),
        ["WriteTargets.edit"] = new TargetEdit(0, "LEG", [new(_indicator, 5, "By decree")]),
    };

    /// <summary>By the name of the parameter.</summary>
    private static readonly Dictionary<string, object?> _byName = new()
    {
        ["accountId"] = UseCaseContent.Other,
        ["assessment"] = Assessment,
        ["cell"] = "LEG.S",
        ["code"] = "000000",
        ["country"] = UseCaseCycles.Demonstration,
        ["concepts"] = new[] { AConcept("new-concept").Build() },
        ["culture"] = "en",
        ["day"] = "2025-02-01",
        ["email"] = "new@portal.example",
        ["except"] = null,
        ["fields"] = new[] { "title" },
        ["id"] = Assessment,
        ["ids"] = new[] { new PracticeId(Entry) },
        ["idOrSlug"] = Entry,
        ["indicators"] = new[] { "LEG.S.1" },
        ["invitationId"] = UseCaseContent.Key.ToString(),
        ["levels"] = new ScenarioLevel[] { new(_indicator, 5) },
        ["number"] = UseCaseContent.Draft,
        ["ownerId"] = Actors.Editor.Id,
        ["passkey"] = "key",
        ["query"] = "q=patrol",
        ["region"] = null,
        ["read"] = (Func<SavedSearch, PracticeSearchRequest>)(_ => new()),
        ["requests"] = new PracticeSearchRequest[] { new() },
        ["secret"] = UseCaseContent.Secret,
        ["section"] = null,
        ["seen"] = 1,
        ["slug"] = "other-steps",
        ["target"] = Entry,
        ["title"] = "Joint mobile team",
    };

    /// <summary>By type, for what no name tells.</summary>
    private static readonly Dictionary<Type, object?> _ofType = new object[]
    {
        _answer,
        _indicator,
        new AuditFilter(),
        AConcept("new-concept").Build(),
        APractice().Build(),
        new AnswerTarget("LEG.S.1"),
        new AssessmentId(Assessment),
        new CompilationSubject(TermKind.Theme, "FR"),
        new ConsentDraft([], [], new("A. B.", "Minister"), new(2025, 1, 20), null),
        new CountryCode(UseCaseCycles.Demonstration),
        new CurationInput(UseCaseContent.Searched, Language.French, Entry, Placement.Hidden, Text),
        new CyclePlan("2026", new(2025, 1, 31), new() { BorderTypes = Grid.BorderTypes }),
        new EvidenceBasis(UseCaseCycles.Demonstration, UseCaseCycles.Item, 1),
        new NewAttachment("plan.txt", new byte[] { 1 }, Language.English, "Free", default),
        new NewRemark(Text, null, false, []),
        new OverviewRequest(),
        new PeerTopic("LEG.S", null),
        new PracticeId(Entry),
        new PracticeSearchRequest(),
        Summary(),
        new ReportChoice(Language.English, HandlingMark.Internal, false),
        new ScenarioBasis(Assessment, UseCaseContent.Key, 1),
        new SessionEnd(),
        new StageRequest(AssessmentStatus.Approval),
        new Translation(
            Language.French,
            new Dictionary<string, string> { ["title"] = "Équipe mobile" },
            TranslationState.Reviewed
        ),
        SampleReuse.Content,
        UseCaseContent.Key,
        Language.French,
    }.ToDictionary(value => value.GetType(), value => (object?)value);

    /// <summary>Everything that an entry point is given.</summary>
    /// <param name="entry">The entry point.</param>
    /// <param name="actor">Who calls.</param>
    /// <param name="thing">What it is about.</param>
    public static object?[] Of(MethodInfo entry, Actor actor, UseCaseThing thing)
    {
        var ofThing = thing.Arguments(actor);
        return
        [
            .. entry
                .GetParameters()
                .Select(parameter =>
                    parameter.ParameterType == typeof(Actor) ? actor : Of(parameter, ofThing)
                ),
        ];
    }

    /// <summary>What moves an entry.</summary>
    public static LifeMove MoveTo(LifeStep step) =>
        new(step) { Note = Text, Checked = Enum.GetValues<ReviewItem>() };

    /// <summary>A cycle as another installation would send it.</summary>
    public static AssessmentPackage PackageOf(Assessment cycle)
    {
        var store = new FakeAssessmentStore(cycle);
        var move = new MoveAssessment(
            SampleAccess.To(store),
            store,
            new FakeFrameworkSource(_framework),
            new FakeTaxonomySource(),
            new FakeClock()
        );
        var coordinator = Actors.Coordinator.In(cycle.Country.Value);
        return
            move.ExportAsync(coordinator, cycle.Id.Value, default).Result
                is Outcome<AssessmentPackage>.Done(var package)
            ? package
            : throw new InvalidOperationException("A coordinator may export the own cycle.");
    }

    private static object? Of(ParameterInfo parameter, IReadOnlyDictionary<string, object?> ofThing)
    {
        var name = parameter.Name ?? string.Empty;
        var ofClass = $"{parameter.Member.DeclaringType?.Name}.{name}";
        var ofMethod = $"{parameter.Member.DeclaringType?.Name}.{parameter.Member.Name}.{name}";
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return Fits(ofThing, ofClass, type, out var value)
            || Fits(ofThing, name, type, out value)
            || Fits(_ofClass, ofMethod, type, out value)
            || Fits(_ofClass, ofClass, type, out value)
            || Fits(_byName, name, type, out value)
            || _ofType.TryGetValue(type, out value)
                ? value
            : parameter.HasDefaultValue && type != typeof(CancellationToken)
                ? parameter.DefaultValue
            : type == typeof(string) ? Text
            : type == typeof(int) ? 1
            : type == typeof(bool) ? true
            : type.IsValueType ? Activator.CreateInstance(type)
            : Nothing(parameter);
    }

    // What a coordinator was shown before applying it.
    private static WorkbookDecision Decision() =>
        new AnswerOffline(Reading, Cycles, new FakeClock())
            .PlanAsync(_coordinator, Assessment, _workbook, default)
            .Result
            is Outcome<WorkbookPlan>.Done(var plan)
            ? new("file", plan.Fingerprint("file"), new HashSet<string>())
            : throw new InvalidOperationException("A coordinator may answer in the own cycle.");

    // What a coordinator read before approving it.
    private static ReportSummaryInput Summary() =>
        Reading.ByIdAsync(_coordinator, Assessment, default).Result
            is Outcome<AssessmentReading>.Done(var reading)
            ? new(Language.English, 0, Text, "Minister", ResultFingerprint.Of(reading))
            : throw new InvalidOperationException("A coordinator may read the own cycle.");

    private static ReadAssessments Reading =>
        new(SampleAccess.To(Cycles), Cycles, new FakeFrameworkSource(_framework));

    private static FakeAssessmentStore Cycles =>
        UseCaseCycles
            .Fakes(UseCaseCycles.Cycle(UseCaseCycles.Demonstration), true, _coordinator)
            .OfType<FakeAssessmentStore>()
            .Single();

    private static bool Fits(
        IReadOnlyDictionary<string, object?> known,
        string name,
        Type type,
        out object? value
    ) => known.TryGetValue(name, out value) && (value is null || type.IsInstanceOfType(value));

    private static object? Nothing(ParameterInfo parameter) =>
        new NullabilityInfoContext().Create(parameter).ReadState is NullabilityState.Nullable
            ? null
            : throw new InvalidOperationException(
                $"{parameter.Member.DeclaringType?.Name}.{parameter.Member.Name}: say in UseCaseArguments what {parameter.Name} is given."
            );
}
