using KnowledgeHub.Core.Access;
using static KnowledgeHub.Core.Access.PortalAction;
using static KnowledgeHub.Core.Access.ResourceState;

namespace KnowledgeHub.Core.Tests.Access;

public sealed class PolicyTableTests
{
    private const string Everybody =
        "anonymous contributor reviewer editor respondent coordinator approver advisor administrator";

    private const string SignedIn =
        "contributor reviewer editor respondent coordinator approver advisor administrator";

    private const string Authors = "contributor editor";
    private const string Reviewers = "reviewer editor";
    private const string Editors = "editor";
    private const string Respondents = "respondent coordinator";
    private const string Assessors = "respondent coordinator approver advisor";

    /// <summary>The whole policy, written out a second time. What does not stand here is refused to everybody.</summary>
    private static readonly Dictionary<(PortalAction, ResourceState), string> _expected = new()
    {
        [(SearchPractices, None)] = Everybody,
        [(ManageOwnAccount, None)] = Everybody,
        [(ManageAccounts, None)] = "administrator",
        [(ReadTaxonomy, None)] = Everybody,
        [(PortalAction.ReadPractice, Published)] = Everybody,
        [(PortalAction.ReadPractice, OwnPublished)] = Everybody,
        [(PortalAction.ReadPractice, Archived)] = Everybody,
        [(PortalAction.ReadPractice, OwnDraft)] = Authors,
        [(PortalAction.ReadPractice, ForeignDraft)] = Editors,
        [(PortalAction.ReadPractice, OwnInReview)] = Authors,
        [(PortalAction.ReadPractice, InReview)] = Reviewers,
        [(ReadWorkingCopy, Published)] = Editors,
        [(ReadWorkingCopy, OwnPublished)] = Authors,
        [(ReadWorkingCopy, Archived)] = Editors,
        [(ReadWorkingCopy, OwnDraft)] = Authors,
        [(ReadWorkingCopy, ForeignDraft)] = Editors,
        [(ReadWorkingCopy, OwnInReview)] = Authors,
        [(ReadWorkingCopy, InReview)] = Reviewers,
        [(DraftPractice, None)] = Authors,
        [(RevisePractice, OwnDraft)] = Authors,
        [(RevisePractice, ForeignDraft)] = Editors,
        [(RevisePractice, OwnPublished)] = Authors,
        [(RevisePractice, Published)] = Editors,
        [(RevisePractice, OwnInReview)] = Editors,
        [(RevisePractice, InReview)] = Editors,
        [(SubmitPractice, OwnDraft)] = Authors,
        [(SubmitPractice, ForeignDraft)] = Editors,
        [(TakeBackPractice, OwnInReview)] = Authors,
        [(TakeBackPractice, InReview)] = Editors,
        [(ReviewPractice, InReview)] = Reviewers,
        [(CommentPractice, OwnDraft)] = Authors,
        [(CommentPractice, ForeignDraft)] = Editors,
        [(CommentPractice, OwnInReview)] = Authors,
        [(CommentPractice, InReview)] = Reviewers,
        [(PublishPractice, OwnDraft)] = Editors,
        [(PublishPractice, ForeignDraft)] = Editors,
        [(PublishPractice, OwnInReview)] = Editors,
        [(PublishPractice, InReview)] = Editors,
        [(WithdrawPractice, Published)] = Editors,
        [(WithdrawPractice, OwnPublished)] = Editors,
        [(ArchivePractice, Published)] = Editors,
        [(ArchivePractice, OwnPublished)] = Editors,
        [(ReopenPractice, Archived)] = Editors,
        [(ReadFramework, None)] = Everybody,
        [(ListAssessments, None)] = Assessors,
        [(ReadAssessment, OwnCountry)] = Assessors,
        [(ReadAssessment, DemonstrationCountry)] = "advisor",
        [(PortalAction.AnswerIndicator, OwnCountry)] = Respondents,
        [(PortalAction.RunCycle, OwnCountry)] = "coordinator",
        [(PortalAction.JoinTeam, None)] = Everybody,
        [(ReadAgencyAnswers, OwnCountry)] = "respondent coordinator approver",
        [(ApproveAssessment, OwnCountry)] = "approver",
        [(ValidateAssessment, OwnCountry)] = "advisor",
        [(ValidateAssessment, DemonstrationCountry)] = "advisor",
        [(PortalAction.ReadEvidence, OwnCountry)] = Assessors,
        [(PortalAction.ReadEvidence, DemonstrationCountry)] = "advisor",
        [(ReadRestrictedEvidence, OwnCountry)] = Assessors,
        [(EditEvidence, OwnCountry)] = Respondents,
        [(CompareCountries, None)] = Assessors,
        [(PortalAction.DiscussAssessment, OwnCountry)] = Assessors,
        [(PortalAction.DiscussAssessment, DemonstrationCountry)] = "advisor",
        [(SpeakForCountry, OwnCountry)] = "respondent coordinator approver",
        [(ReadConsent, OwnCountry)] = "respondent coordinator approver",
        [(GiveConsent, OwnCountry)] = "coordinator approver",
        [(PortalAction.EditTargets, OwnCountry)] = "coordinator",
        [(PortalAction.WriteScenarios, OwnCountry)] = "respondent coordinator approver",
        [(PortalAction.EditReportCover, OwnCountry)] = "coordinator",
        [(PortalAction.ApproveReportSummary, OwnCountry)] = "coordinator approver",
        [(ManageOwnFactors, None)] = Everybody,
        [(ManageOwnTokens, None)] = SignedIn,
        [(EditThesaurus, None)] = Editors,
        [(SaveSearches, None)] = SignedIn,
        [(PortalAction.ReviewQueries, None)] = Editors,
        [(PortalAction.CurateSearches, None)] = Editors,
        [(SeeOperation, None)] = "administrator",
        [(PortalAction.ConfirmRestore, None)] = "administrator",
        [(PortalAction.ImportPractices, None)] = Editors,
        [(ReadPublicFile, Published)] = Everybody,
        [(ReadPublicFile, OwnPublished)] = Everybody,
        [(ReadPublicFile, Archived)] = Everybody,
        [(ReadPublicFile, OwnDraft)] = Authors,
        [(ReadPublicFile, ForeignDraft)] = Editors,
        [(ReadPublicFile, OwnInReview)] = Authors,
        [(ReadPublicFile, InReview)] = Reviewers,
        [(ReadMemberFile, Published)] = SignedIn,
        [(ReadMemberFile, OwnPublished)] = SignedIn,
        [(ReadMemberFile, Archived)] = SignedIn,
        [(ReadMemberFile, OwnDraft)] = Authors,
        [(ReadMemberFile, ForeignDraft)] = Editors,
        [(ReadMemberFile, OwnInReview)] = Authors,
        [(ReadMemberFile, InReview)] = Reviewers,
        [(ReadEditorialFile, Published)] = Editors,
        [(ReadEditorialFile, OwnPublished)] = Authors,
        [(ReadEditorialFile, Archived)] = Editors,
        [(ReadEditorialFile, OwnDraft)] = Authors,
        [(ReadEditorialFile, ForeignDraft)] = Editors,
        [(ReadEditorialFile, OwnInReview)] = Authors,
        [(ReadEditorialFile, InReview)] = Reviewers,
        [(ChangeFiles, Published)] = Editors,
        [(ChangeFiles, OwnPublished)] = Editors,
        [(ChangeFiles, OwnDraft)] = Authors,
        [(ChangeFiles, ForeignDraft)] = Editors,
        [(ChangeFiles, OwnInReview)] = Editors,
        [(ChangeFiles, InReview)] = Editors,
        [(ReadCollection, Published)] = Everybody,
        [(ReadCollection, ForeignDraft)] = Editors,
        [(EditCollections, None)] = Editors,
        [(PortalAction.VoteUseful, Published)] = SignedIn,
        [(PortalAction.VoteUseful, OwnPublished)] = SignedIn,
        [(PortalAction.ReportReuse, Published)] = SignedIn,
        [(PortalAction.ReportReuse, OwnPublished)] = SignedIn,
        [(PortalAction.ReviewReuse, None)] = Editors,
        [(PortalAction.FollowChanges, None)] = SignedIn,
        [(PortalAction.AssignOwner, Published)] = Editors,
        [(PortalAction.AssignOwner, OwnPublished)] = Editors,
        [(PortalAction.AssignOwner, OwnDraft)] = Editors,
        [(PortalAction.AssignOwner, ForeignDraft)] = Editors,
        [(PortalAction.AssignOwner, OwnInReview)] = Editors,
        [(PortalAction.AssignOwner, InReview)] = Editors,
        [(PortalAction.EditInBulk, None)] = Editors,
        [(PortalAction.EditInBulk, Published)] = Editors,
        [(PortalAction.EditInBulk, OwnPublished)] = Editors,
        [(PortalAction.EditInBulk, OwnDraft)] = Editors,
        [(PortalAction.EditInBulk, ForeignDraft)] = Editors,
        [(DeleteDraft, OwnDraft)] = Authors,
        [(PortalAction.EditFramework, None)] = Editors,
        [(PortalAction.FindPeers, None)] = Assessors,
        [(SeePortfolio, None)] = "advisor",
        [(ReadPublicProfile, None)] = Everybody,
        [(PortalAction.ReadAuditTrail, None)] = "administrator",
    };

    public static TheoryData<PortalAction> EveryAction { get; } =
    [.. Enum.GetValues<PortalAction>()];

    public static TheoryData<PortalAction, ResourceState> EveryCombination()
    {
        var combinations = new TheoryData<PortalAction, ResourceState>();
        foreach (var action in Enum.GetValues<PortalAction>())
        {
            foreach (var state in Enum.GetValues<ResourceState>())
            {
                combinations.Add(action, state);
            }
        }

        return combinations;
    }

    [Theory]
    [MemberData(nameof(EveryCombination))]
    public void Allows_AnyCombination_IsForExactlyThoseWrittenOut(
        PortalAction action,
        ResourceState state
    )
    {
        var allowed = Actors.All.Where(actor => PolicyTable.Allows(actor, action, state));

        Assert.Equal(
            _expected.GetValueOrDefault((action, state), string.Empty),
            string.Join(' ', allowed.Select(actor => actor.IsAnonymous ? "anonymous" : actor.Id))
        );
    }

    [Theory]
    [MemberData(nameof(EveryAction))]
    public void Rows_EachAction_HasAtLeastOne(PortalAction action) =>
        Assert.Contains(PolicyTable.Rows, row => row.Action == action);

    [Fact]
    public void Rows_ActionAndState_StandOnceAndInTheExpectation() =>
        Assert.Equal(
            _expected.Keys.Order(),
            PolicyTable.Rows.Select(row => (row.Action, row.State)).Order()
        );

    [Fact]
    public void Rows_EachRow_AllowsSomebody() =>
        Assert.All(PolicyTable.Rows, row => Assert.True(row.Anyone || !row.Roles.IsEmpty));

    /// <summary>Country data of somebody else's country is open to nobody, whatever row is added above.</summary>
    [Theory]
    [MemberData(nameof(EveryAction))]
    public void Allows_AnythingWithAForeignCountry_IsRefusedToEverybody(PortalAction action) =>
        Assert.DoesNotContain(
            Actors.All.Append(Actor.System),
            actor => PolicyTable.Allows(actor, action, ForeignCountry)
        );

    [Fact]
    public void Allows_SeveralRoles_IsWhatAnyOfThemMay()
    {
        var actor = Actors.With("both", Role.Respondent, Role.Editor);

        Assert.True(PolicyTable.Allows(actor, PublishPractice, ForeignDraft));
    }

    [Fact]
    public void Allows_SignedInWithoutRole_IsWhatAVisitorMay()
    {
        var actor = Actors.With("newcomer");

        Assert.True(PolicyTable.Allows(actor, SearchPractices));
        Assert.False(PolicyTable.Allows(actor, DraftPractice));
    }

    [Fact]
    public void Allows_UnknownAction_IsRefused() =>
        Assert.False(PolicyTable.Allows(Actor.System, (PortalAction)999));

    [Fact]
    public void Allows_NoActor_Throws() =>
        Assert.Throws<ArgumentNullException>(() => PolicyTable.Allows(null!, SearchPractices));
}
