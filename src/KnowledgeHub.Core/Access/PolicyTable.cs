namespace KnowledgeHub.Core.Access;

/// <summary>
/// The one table that decides every use case. What has no row is refused. Pages may hide what the table refuses, but only
/// the table protects it.
/// </summary>
public static class PolicyTable
{
    private static readonly Role[] _authors = [Role.Contributor, Role.Editor];
    private static readonly Role[] _reviewers = [Role.Reviewer, Role.Editor];
    private static readonly Role[] _respondents = [Role.Respondent, Role.Coordinator];
    private static readonly Role[] _nationals = [Role.Respondent, Role.Coordinator, Role.Approver];
    private static readonly Role[] _assessors = [.. _nationals, Role.Advisor];

    /// <summary>Every row. An action and state that do not stand here are refused.</summary>
    public static IReadOnlyList<PolicyRow> Rows { get; } =
    [
        Everybody(PortalAction.SearchPractices, ResourceState.None),
        Everybody(PortalAction.ReadTaxonomy, ResourceState.None),
        Everybody(PortalAction.ReadPractice, ResourceState.Published),
        Everybody(PortalAction.ReadPractice, ResourceState.OwnPublished),
        Everybody(PortalAction.ReadPractice, ResourceState.Archived),
        Only(PortalAction.ReadPractice, ResourceState.OwnDraft, _authors),
        Only(PortalAction.ReadPractice, ResourceState.ForeignDraft, Role.Editor),
        Only(PortalAction.ReadPractice, ResourceState.OwnInReview, _authors),
        Only(PortalAction.ReadPractice, ResourceState.InReview, _reviewers),
        Only(PortalAction.ReadWorkingCopy, ResourceState.Published, Role.Editor),
        Only(PortalAction.ReadWorkingCopy, ResourceState.OwnPublished, _authors),
        Only(PortalAction.ReadWorkingCopy, ResourceState.Archived, Role.Editor),
        Only(PortalAction.ReadWorkingCopy, ResourceState.OwnDraft, _authors),
        Only(PortalAction.ReadWorkingCopy, ResourceState.ForeignDraft, Role.Editor),
        Only(PortalAction.ReadWorkingCopy, ResourceState.OwnInReview, _authors),
        Only(PortalAction.ReadWorkingCopy, ResourceState.InReview, _reviewers),
        Only(PortalAction.DraftPractice, ResourceState.None, _authors),
        Only(PortalAction.RevisePractice, ResourceState.OwnDraft, _authors),
        Only(PortalAction.RevisePractice, ResourceState.ForeignDraft, Role.Editor),
        Only(PortalAction.RevisePractice, ResourceState.OwnPublished, _authors),
        Only(PortalAction.RevisePractice, ResourceState.Published, Role.Editor),
        Only(PortalAction.RevisePractice, ResourceState.OwnInReview, Role.Editor),
        Only(PortalAction.RevisePractice, ResourceState.InReview, Role.Editor),
        Only(PortalAction.SubmitPractice, ResourceState.OwnDraft, _authors),
        Only(PortalAction.SubmitPractice, ResourceState.ForeignDraft, Role.Editor),
        Only(PortalAction.TakeBackPractice, ResourceState.OwnInReview, _authors),
        Only(PortalAction.TakeBackPractice, ResourceState.InReview, Role.Editor),
        Only(PortalAction.ReviewPractice, ResourceState.InReview, _reviewers),
        Only(PortalAction.CommentPractice, ResourceState.OwnDraft, _authors),
        Only(PortalAction.CommentPractice, ResourceState.ForeignDraft, Role.Editor),
        Only(PortalAction.CommentPractice, ResourceState.OwnInReview, _authors),
        Only(PortalAction.CommentPractice, ResourceState.InReview, _reviewers),
        Only(PortalAction.PublishPractice, ResourceState.OwnDraft, Role.Editor),
        Only(PortalAction.PublishPractice, ResourceState.ForeignDraft, Role.Editor),
        Only(PortalAction.PublishPractice, ResourceState.OwnInReview, Role.Editor),
        Only(PortalAction.PublishPractice, ResourceState.InReview, Role.Editor),
        Only(PortalAction.WithdrawPractice, ResourceState.Published, Role.Editor),
        Only(PortalAction.WithdrawPractice, ResourceState.OwnPublished, Role.Editor),
        Only(PortalAction.ArchivePractice, ResourceState.Published, Role.Editor),
        Only(PortalAction.ArchivePractice, ResourceState.OwnPublished, Role.Editor),
        Only(PortalAction.ReopenPractice, ResourceState.Archived, Role.Editor),
        Everybody(PortalAction.ReadFramework, ResourceState.None),
        Only(PortalAction.ListAssessments, ResourceState.None, _assessors),
        Only(PortalAction.ReadAssessment, ResourceState.OwnCountry, _assessors),
        Only(PortalAction.ReadAssessment, ResourceState.DemonstrationCountry, Role.Advisor),
        Only(PortalAction.AnswerIndicator, ResourceState.OwnCountry, _respondents),
        Only(PortalAction.RunCycle, ResourceState.OwnCountry, Role.Coordinator),
        Everybody(PortalAction.JoinTeam, ResourceState.None),
        Only(PortalAction.ReadAgencyAnswers, ResourceState.OwnCountry, _nationals),
        Only(PortalAction.ApproveAssessment, ResourceState.OwnCountry, Role.Approver),
        Only(PortalAction.ValidateAssessment, ResourceState.OwnCountry, Role.Advisor),
        Only(PortalAction.ValidateAssessment, ResourceState.DemonstrationCountry, Role.Advisor),
        Only(PortalAction.ReadEvidence, ResourceState.OwnCountry, _assessors),
        Only(PortalAction.ReadEvidence, ResourceState.DemonstrationCountry, Role.Advisor),
        Only(PortalAction.ReadRestrictedEvidence, ResourceState.OwnCountry, _assessors),
        Only(PortalAction.EditEvidence, ResourceState.OwnCountry, _respondents),
        Only(PortalAction.CompareCountries, ResourceState.None, _assessors),
        Only(PortalAction.ManageOwnTokens, ResourceState.None, Enum.GetValues<Role>()),
        Everybody(PortalAction.ManageOwnAccount, ResourceState.None),
        Only(PortalAction.ManageAccounts, ResourceState.None, Role.Administrator),
        Everybody(PortalAction.ManageOwnFactors, ResourceState.None),
        Only(PortalAction.EditThesaurus, ResourceState.None, Role.Editor),
        Only(PortalAction.SaveSearches, ResourceState.None, Enum.GetValues<Role>()),
        Only(PortalAction.ReviewQueries, ResourceState.None, Role.Editor),
        Only(PortalAction.CurateSearches, ResourceState.None, Role.Editor),
        Only(PortalAction.SeeOperation, ResourceState.None, Role.Administrator),
        Only(PortalAction.ConfirmRestore, ResourceState.None, Role.Administrator),
        Everybody(PortalAction.ReadPublicFile, ResourceState.Published),
        Everybody(PortalAction.ReadPublicFile, ResourceState.OwnPublished),
        Everybody(PortalAction.ReadPublicFile, ResourceState.Archived),
        Only(PortalAction.ReadPublicFile, ResourceState.OwnDraft, _authors),
        Only(PortalAction.ReadPublicFile, ResourceState.ForeignDraft, Role.Editor),
        Only(PortalAction.ReadPublicFile, ResourceState.OwnInReview, _authors),
        Only(PortalAction.ReadPublicFile, ResourceState.InReview, _reviewers),
        Only(PortalAction.ReadMemberFile, ResourceState.Published, Enum.GetValues<Role>()),
        Only(PortalAction.ReadMemberFile, ResourceState.OwnPublished, Enum.GetValues<Role>()),
        Only(PortalAction.ReadMemberFile, ResourceState.Archived, Enum.GetValues<Role>()),
        Only(PortalAction.ReadMemberFile, ResourceState.OwnDraft, _authors),
        Only(PortalAction.ReadMemberFile, ResourceState.ForeignDraft, Role.Editor),
        Only(PortalAction.ReadMemberFile, ResourceState.OwnInReview, _authors),
        Only(PortalAction.ReadMemberFile, ResourceState.InReview, _reviewers),
        Only(PortalAction.ReadEditorialFile, ResourceState.Published, Role.Editor),
        Only(PortalAction.ReadEditorialFile, ResourceState.OwnPublished, _authors),
        Only(PortalAction.ReadEditorialFile, ResourceState.Archived, Role.Editor),
        Only(PortalAction.ReadEditorialFile, ResourceState.OwnDraft, _authors),
        Only(PortalAction.ReadEditorialFile, ResourceState.ForeignDraft, Role.Editor),
        Only(PortalAction.ReadEditorialFile, ResourceState.OwnInReview, _authors),
        Only(PortalAction.ReadEditorialFile, ResourceState.InReview, _reviewers),
        Only(PortalAction.ChangeFiles, ResourceState.Published, Role.Editor),
        Only(PortalAction.ChangeFiles, ResourceState.OwnPublished, Role.Editor),
        Only(PortalAction.ChangeFiles, ResourceState.OwnDraft, _authors),
        Only(PortalAction.ChangeFiles, ResourceState.ForeignDraft, Role.Editor),
        Only(PortalAction.ChangeFiles, ResourceState.OwnInReview, Role.Editor),
        Only(PortalAction.ChangeFiles, ResourceState.InReview, Role.Editor),
        Everybody(PortalAction.ReadCollection, ResourceState.Published),
        Only(PortalAction.ReadCollection, ResourceState.ForeignDraft, Role.Editor),
        Only(PortalAction.EditCollections, ResourceState.None, Role.Editor),
        Only(PortalAction.VoteUseful, ResourceState.Published, Enum.GetValues<Role>()),
        Only(PortalAction.VoteUseful, ResourceState.OwnPublished, Enum.GetValues<Role>()),
        Only(PortalAction.ReportReuse, ResourceState.Published, Enum.GetValues<Role>()),
        Only(PortalAction.ReportReuse, ResourceState.OwnPublished, Enum.GetValues<Role>()),
        Only(PortalAction.ReviewReuse, ResourceState.None, Role.Editor),
        Only(PortalAction.FollowChanges, ResourceState.None, Enum.GetValues<Role>()),
        Only(PortalAction.AssignOwner, ResourceState.Published, Role.Editor),
        Only(PortalAction.AssignOwner, ResourceState.OwnPublished, Role.Editor),
        Only(PortalAction.AssignOwner, ResourceState.OwnDraft, Role.Editor),
        Only(PortalAction.AssignOwner, ResourceState.ForeignDraft, Role.Editor),
        Only(PortalAction.AssignOwner, ResourceState.OwnInReview, Role.Editor),
        Only(PortalAction.AssignOwner, ResourceState.InReview, Role.Editor),
        Only(PortalAction.ImportPractices, ResourceState.None, Role.Editor),
        Only(PortalAction.EditInBulk, ResourceState.None, Role.Editor),
        Only(PortalAction.EditInBulk, ResourceState.Published, Role.Editor),
        Only(PortalAction.EditInBulk, ResourceState.OwnPublished, Role.Editor),
        Only(PortalAction.EditInBulk, ResourceState.OwnDraft, Role.Editor),
        Only(PortalAction.EditInBulk, ResourceState.ForeignDraft, Role.Editor),
        Only(PortalAction.DeleteDraft, ResourceState.OwnDraft, _authors),
        Only(PortalAction.EditFramework, ResourceState.None, Role.Editor),
        Only(PortalAction.DiscussAssessment, ResourceState.OwnCountry, _assessors),
        Only(PortalAction.DiscussAssessment, ResourceState.DemonstrationCountry, Role.Advisor),
        Only(PortalAction.SpeakForCountry, ResourceState.OwnCountry, _nationals),
        Only(PortalAction.ReadConsent, ResourceState.OwnCountry, _nationals),
        Only(PortalAction.GiveConsent, ResourceState.OwnCountry, Role.Coordinator, Role.Approver),
        Only(PortalAction.EditTargets, ResourceState.OwnCountry, Role.Coordinator),
        Only(PortalAction.WriteScenarios, ResourceState.OwnCountry, _nationals),
        Only(PortalAction.EditReportCover, ResourceState.OwnCountry, Role.Coordinator),
        Only(
            PortalAction.ApproveReportSummary,
            ResourceState.OwnCountry,
            Role.Coordinator,
            Role.Approver
        ),
        Only(PortalAction.FindPeers, ResourceState.None, _assessors),
        Only(PortalAction.SeePortfolio, ResourceState.None, Role.Advisor),
        Everybody(PortalAction.ReadPublicProfile, ResourceState.None),
        Only(PortalAction.ReadAuditTrail, ResourceState.None, Role.Administrator),
    ];

    /// <summary>Whether the actor may do this.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="action">What is asked for.</param>
    /// <param name="state">The state of the thing acted upon, seen from the actor.</param>
    public static bool Allows(
        Actor actor,
        PortalAction action,
        ResourceState state = ResourceState.None
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Rows.Any(row =>
            row.Action == action
            && row.State == state
            && (row.Anyone || row.Roles.Overlaps(actor.Roles))
        );
    }

    private static PolicyRow Everybody(PortalAction action, ResourceState state) =>
        new(action, state, true, []);

    private static PolicyRow Only(PortalAction action, ResourceState state, params Role[] roles) =>
        new(action, state, false, [.. roles]);
}
