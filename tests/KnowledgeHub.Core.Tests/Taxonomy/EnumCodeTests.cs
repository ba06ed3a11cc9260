using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Following;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Core.Guidance;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Quality;
using KnowledgeHub.Core.QueryReport;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Scenarios;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.SecondFactors;
using KnowledgeHub.Core.SingleSignOn;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Core.Use;

namespace KnowledgeHub.Core.Tests.Taxonomy;

public sealed class EnumCodeTests
{
    /// <summary>Enums whose values no URL, file or document holds by this code.</summary>
    private static readonly Type[] _unstored =
    [
        typeof(Language),
        typeof(AuditFindingKind),
        typeof(PortalAction),
        typeof(AttemptVerdict),
        typeof(AccountChange),
        typeof(JoinResult),
        typeof(AccountNotice),
        typeof(ProviderRefusal),
        typeof(PasswordWeakness),
        typeof(ResourceState),
        typeof(LifeStep),
        typeof(RunKind),
        typeof(SaveResult),
        typeof(AccessTokenAddition),
        typeof(AccessTokenState),
        typeof(FactorRemoval),
        typeof(ChangeDirection),
        typeof(GuidanceKind),
        typeof(SuggestionCause),
        typeof(AnswerRight),
        typeof(TurnKind),
        typeof(WorkbookFieldKind),
        typeof(WorkbookVerdict),
        typeof(NewsKind),
        typeof(BulkRefusal),
        typeof(EvidenceReason),
        typeof(QualityRule),
        typeof(FindingKind),
        typeof(SummaryState),
    ];

    /// <summary>What stands in stored data or in the API. A row changes only together with a migration of that data, or a new API.</summary>
    public static TheoryData<Type, string, string> Pinned { get; } =
        new()
        {
            {
                typeof(AccountLinkKind),
                Codes<AccountLinkKind>(),
                "invitation password-reset email-change email-confirmation"
            },
            {
                typeof(PracticeType),
                Codes<PracticeType>(),
                "practice tool programme recommendation norm"
            },
            {
                typeof(EvidenceType),
                Codes<EvidenceType>(),
                "law sop budget training-record statistics audit minutes website testimony other"
            },
            {
                typeof(EvidenceClassification),
                Codes<EvidenceClassification>(),
                "public internal restricted"
            },
            { typeof(EvidenceHolding), Codes<EvidenceHolding>(), "reference link file" },
            { typeof(EvidenceRelation), Codes<EvidenceRelation>(), "supports contradicts" },
            {
                typeof(EvidenceChange),
                Codes<EvidenceChange>(),
                "added revised file-replaced archived restored linked unlinked generated"
            },
            { typeof(EntryForm), Codes<EntryForm>(), "full snapshot" },
            {
                typeof(PracticeStatus),
                Codes<PracticeStatus>(),
                "draft published in-review changes-requested archived"
            },
            {
                typeof(EvidenceLevel),
                Codes<EvidenceLevel>(),
                "claimed documented evaluated replicated"
            },
            {
                typeof(MaturityStage),
                Codes<MaturityStage>(),
                "innovation promising good-practice institutionalised not-stated"
            },
            {
                typeof(AttributionRule),
                Codes<AttributionRule>(),
                "named organisation region chatham-house"
            },
            {
                typeof(TranslationState),
                Codes<TranslationState>(),
                "machine-assisted reviewed outdated"
            },
            {
                typeof(PracticeChange),
                Codes<PracticeChange>(),
                "drafted revised published withdrawn imported submitted taken-back changes-requested "
                    + "approved scheduled discarded restored archived reopened "
                    + "owner-assigned edited-in-bulk bulk-edit-undone deleted"
            },
            {
                typeof(ReviewItem),
                Codes<ReviewItem>(),
                "statements-match-sources attribution-held no-person-named translations-marked "
                    + "commentary-told-apart safeguards-named classification-fits"
            },
            {
                typeof(BulkField),
                Codes<BulkField>(),
                "areas pillars drivers axes themes border-types agencies cycle-steps concepts indicators "
                    + "review-by owner"
            },
            { typeof(BulkMode), Codes<BulkMode>(), "add remove replace" },
            { typeof(BulkRunChange), Codes<BulkRunChange>(), "applied undone" },
            {
                typeof(TermKind),
                Codes<TermKind>(),
                "area pillar driver axis theme entry-type evidence maturity border-type agency "
                    + "cycle-step concept attribution language region country organisation edition session document"
            },
            {
                typeof(SearchFacet),
                Codes<SearchFacet>(),
                "type area pillar driver theme topic agency cycle-step axis country organisation "
                    + "evidence edition session year indicator"
            },
            { typeof(QueueView), Codes<QueueView>(), "mine review all due" },
            { typeof(SortOrder), Codes<SortOrder>(), "relevance newest title review-date" },
            {
                typeof(AccessScope),
                Codes<AccessScope>(),
                "assessments-read assessments-write comparisons-read"
            },
            {
                typeof(AssessmentStatus),
                Codes<AssessmentStatus>(),
                "preparation scoring consensus approval submitted validation closed"
            },
            { typeof(DeclaredConfidence), Codes<DeclaredConfidence>(), "low medium high" },
            {
                typeof(AssessmentChange),
                Codes<AssessmentChange>(),
                "started revised advanced approved closed reopened answered imported carried generated name-erased"
            },
            {
                typeof(AnswerState),
                Codes<AnswerState>(),
                "unanswered scored not-applicable unknown"
            },
            {
                typeof(EvidenceGrade),
                Codes<EvidenceGrade>(),
                "none statement document document-and-use independent-confirmation"
            },
            { typeof(ScoreKind), Codes<ScoreKind>(), "cell area pillar driver theme overall" },
            {
                typeof(WithheldReason),
                Codes<WithheldReason>(),
                "none nothing-applies too-few-answers too-few-cells area-missing"
            },
            {
                typeof(Formula),
                Codes<Formula>(),
                "weighted-mean-of-levels mean-of-shown-cells mean-of-areas"
            },
            { typeof(PartUse), Codes<PartUse>(), "mean bounds-only left-out" },
            {
                typeof(FlagKind),
                Codes<FlagKind>(),
                "gate-caps gate-not-confirmed masked imbalance many-not-applicable thin-evidence"
            },
            { typeof(ConfidenceBand), Codes<ConfidenceBand>(), "low medium high" },
            {
                typeof(DifferenceBand),
                Codes<DifferenceBand>(),
                "not-comparable close apart far-apart"
            },
            {
                typeof(IncomparableReason),
                Codes<IncomparableReason>(),
                "other-framework other-reference-year too-incomplete"
            },
            { typeof(LabelKind), Codes<LabelKind>(), "preferred alternative abbreviation hidden" },
            { typeof(ConceptChange), Codes<ConceptChange>(), "created revised removed imported" },
            {
                typeof(QueryResolution),
                Codes<QueryResolution>(),
                "synonym-added entry-added dismissed"
            },
            {
                typeof(AttachmentFormat),
                Codes<AttachmentFormat>(),
                "pdf docx xlsx pptx txt csv png jpeg"
            },
            {
                typeof(AttachmentSensitivity),
                Codes<AttachmentSensitivity>(),
                "public signed-in editors"
            },
            { typeof(AttachmentChange), Codes<AttachmentChange>(), "added removed" },
            { typeof(QueryTaskChange), Codes<QueryTaskChange>(), "closed reopened" },
            { typeof(Placement), Codes<Placement>(), "pinned hidden" },
            { typeof(CurationChange), Codes<CurationChange>(), "pinned hidden removed" },
            { typeof(CompilationKind), Codes<CompilationKind>(), "collection building-block" },
            { typeof(CompilationStatus), Codes<CompilationStatus>(), "draft published" },
            {
                typeof(CompilationChange),
                Codes<CompilationChange>(),
                "created revised published withdrawn imported"
            },
            {
                typeof(BlockCategory),
                Codes<BlockCategory>(),
                "law-and-agreement organisation process technology training information-exchange "
                    + "infrastructure"
            },
            { typeof(ReuseState), Codes<ReuseState>(), "waiting shown declined withdrawn" },
            {
                typeof(ReuseChange),
                Codes<ReuseChange>(),
                "reported revised withdrawn shown declined"
            },
            { typeof(IndicatorTextNeed), Codes<IndicatorTextNeed>(), "english four-languages" },
            { typeof(DraftStatus), Codes<DraftStatus>(), "open published discarded" },
            {
                typeof(DraftChange),
                Codes<DraftChange>(),
                "started revised added retired restored imported published discarded"
            },
            { typeof(FollowKind), Codes<FollowKind>(), "practice concept theme area" },
            { typeof(DiscussionSide), Codes<DiscussionSide>(), "country advisor" },
            { typeof(SharedContent), Codes<SharedContent>(), "scores answers comments evidence" },
            {
                typeof(ConsentAudience),
                Codes<ConsentAudience>(),
                "advisor named-peers anonymous-pool public"
            },
            {
                typeof(ConsentChange),
                Codes<ConsentChange>(),
                "given revised revoked generated name-erased"
            },
            {
                typeof(PortfolioConsent),
                Codes<PortfolioConsent>(),
                "none in-force expired revoked"
            },
            {
                typeof(LookSubject),
                Codes<LookSubject>(),
                "result answers comments evidence comparison report export"
            },
            { typeof(RemarkChange), Codes<RemarkChange>(), "written corrected resolved reopened" },
            { typeof(ScenarioChange), Codes<ScenarioChange>(), "added renamed removed" },
            { typeof(HandlingMark), Codes<HandlingMark>(), "public internal restricted" },
            { typeof(ReportFormat), Codes<ReportFormat>(), "docx xlsx pdf" },
            { typeof(ReportChange), Codes<ReportChange>(), "cover-changed summary-approved" },
            { typeof(SuggestionKind), Codes<SuggestionKind>(), "title concept query" },
            { typeof(MatchKind), Codes<MatchKind>(), "word stem prefix spelling concept" },
            {
                typeof(Role),
                Codes<Role>(),
                "contributor reviewer editor respondent coordinator approver advisor administrator"
            },
        };

    [Theory]
    [MemberData(nameof(Pinned))]
    public void All_OfAStoredEnum_IsAsPinned(Type type, string codes, string expected) =>
        Assert.Equal((type, expected), (type, codes));

    [Fact]
    public void Pinned_EnumsOfCore_AreAllThereOrKnownAsUnstored()
    {
        var enums = typeof(LocalizedText).Assembly.GetExportedTypes().Where(type => type.IsEnum);

        var pinned = Pinned.Select(row => (Type)row[0]);

        Assert.Equal(Names(enums), Names(pinned.Concat(_unstored)));
    }

    [Fact]
    public void Of_EachValue_ReadsBack() =>
        Assert.All(
            Enum.GetValues<TermKind>(),
            kind => Assert.Equal((true, kind), Read<TermKind>(EnumCode<TermKind>.Of(kind)))
        );

    [Theory]
    [InlineData("good-practice")]
    [InlineData("GOOD-practice")]
    public void TryParse_AnyCase_IsTheValue(string code) =>
        Assert.Equal((true, MaturityStage.GoodPractice), Read<MaturityStage>(code));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("GoodPractice")]
    [InlineData("good practice")]
    [InlineData("2")]
    public void TryParse_Unknown_IsFalseAndTheFirst(string? code) =>
        Assert.Equal((false, MaturityStage.Innovation), Read<MaturityStage>(code));

    private static string Codes<TEnum>()
        where TEnum : struct, Enum => string.Join(' ', EnumCode<TEnum>.All);

    private static (bool Known, TEnum Value) Read<TEnum>(string? code)
        where TEnum : struct, Enum
    {
        var known = EnumCode<TEnum>.TryParse(code, out var value);
        return (known, value);
    }

    private static IEnumerable<string> Names(IEnumerable<Type> types) =>
        types.Select(type => type.Name).Order();
}
