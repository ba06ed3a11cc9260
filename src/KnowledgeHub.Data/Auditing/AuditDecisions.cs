using System.Collections.Frozen;
using static KnowledgeHub.Data.Auditing.AuditDecision;

namespace KnowledgeHub.Data.Auditing;

/// <summary>What was decided for each table; a test compares it with the tables that there are, so a new one needs a decision.</summary>
public static class AuditDecisions
{
    /// <summary>The decisions by name of the table.</summary>
    public static FrozenDictionary<string, AuditDecision> ByTable { get; } =
        new Dictionary<string, AuditDecision>
        {
            ["Answers"] = Aggregate,
            ["Assessments"] = Aggregate,
            ["Attachments"] = Aggregate,
            ["BulkRuns"] = Aggregate,
            ["Compilations"] = Aggregate,
            ["Concepts"] = Aggregate,
            ["ConsentSheets"] = Aggregate,
            ["Curations"] = Aggregate,
            ["EvidenceItems"] = Aggregate,
            ["EvidenceLinks"] = Aggregate,
            ["FrameworkDrafts"] = Aggregate,
            ["Frameworks"] = Aggregate,
            ["Practices"] = Aggregate,
            ["QueryTasks"] = Aggregate,
            ["Remarks"] = Aggregate,
            ["ReportCovers"] = Aggregate,
            ["ReportSummaries"] = Aggregate,
            ["ReuseReports"] = Aggregate,
            ["Scenarios"] = Aggregate,
            ["TargetProfiles"] = Aggregate,
            ["Vocabularies"] = Aggregate,
            ["AttachmentContents"] = PartOfAggregate,
            ["EvidenceFiles"] = PartOfAggregate,
            ["RemarkMentions"] = PartOfAggregate,
            ["ReportLogos"] = PartOfAggregate,
            ["AccessTokens"] = Event,
            ["AccountLinks"] = Event,
            ["AccountSessions"] = Event,
            ["CountryGrants"] = Event,
            ["InstallationStates"] = Event,
            ["Invitations"] = Event,
            ["Looks"] = Event,
            ["Members"] = Event,
            ["PracticeComments"] = Event,
            ["RecoveryCodes"] = Event,
            ["SecondFactors"] = Event,
            ["AspNetRoleClaims"] = Account,
            ["AspNetRoles"] = Account,
            ["AspNetUserClaims"] = Account,
            ["AspNetUserLogins"] = Account,
            ["AspNetUserPasskeys"] = Account,
            ["AspNetUserRoles"] = Account,
            ["AspNetUsers"] = Account,
            ["AspNetUserTokens"] = Account,
            ["Follows"] = OwnBusiness,
            ["SavedComparisons"] = OwnBusiness,
            ["SavedSearches"] = OwnBusiness,
            ["SeenMarks"] = OwnBusiness,
            ["UsefulVotes"] = OwnBusiness,
            ["GroupReleases"] = Derived,
            ["QueryTallies"] = Derived,
            ["AttemptCounters"] = Technical,
            ["OutgoingMails"] = Technical,
            ["ProtectionKeys"] = Technical,
            ["AuditEvents"] = AuditDecision.History,
            ["AuditSeals"] = AuditDecision.History,
            ["ChangeFeed"] = AuditDecision.History,
            ["Revisions"] = AuditDecision.History,
        }.ToFrozenDictionary();
}
