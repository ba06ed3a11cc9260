using System.Collections.Immutable;
using KnowledgeHub.Data.History;
using static KnowledgeHub.Data.Privacy.PersonalErasure;
using static KnowledgeHub.Data.Privacy.PersonalRetention;

namespace KnowledgeHub.Data.Privacy;

/// <summary>
/// All that the database knows about persons who have an account: what for, how long, and what erasing does. Export, erasure and
/// the retention clock follow it, docs/privacy.md prints it, and a test refuses a column that is neither here nor in
/// <see cref="NotPersonal"/>.
/// </summary>
public static class PersonalDataMap
{
    /// <summary>What tables know about persons.</summary>
    public static ImmutableArray<PersonalTable> Tables { get; } =
    [
        .. PersonalAccounts.Tables,
        Work("Answers", "UpdatedBy", "whose answer it is", "AssessmentId", "Indicator"),
        Work("Attachments", "UploadedBy", "who brought a file", "FileName"),
        Work("BulkRuns", "ActorId", "who edited in bulk", "AtUtc"),
        Work("Curations", "ChangedBy", "who placed a search result", "Text", "Note"),
        Work("EvidenceItems", "UpdatedBy", "who describes evidence", "Id"),
        Work("EvidenceLinks", "ChangedBy", "who linked evidence", "AssessmentId", "Indicator"),
        Work("FrameworkDrafts", "UpdatedBy", "who edits a version", "Number"),
        Work("InstallationStates", "ConfirmedBy", "who confirmed a restore", "ConfirmedUtc"),
        Work("Invitations", "InvitedBy", "who answers for an invitation", "CreatedUtc") with
        {
            Retention = ByClock,
        },
        Work("Invitations", "Replaces", "whose post is handed over", "AssessmentId") with
        {
            Retention = ByClock,
        },
        new("Looks", "AccountId", Replace, ByClock, "a country sees who looked at what it shares")
        {
            Columns = ["AssessmentId", "Country", "Subject", "Name", "Role", "Utc"],
            Replaced = ["Name"],
        },
        Work("Members", "AccountId", "who works on an assessment", "AssessmentId", "Agency"),
        Work("PracticeComments", "AuthorId", "who commented", "PracticeId", "Text", "AtUtc"),
        Work("PracticeComments", "ResolvedBy", "who settled a comment", "ResolvedUtc"),
        Work("Practices", "OwnerId", "who looks after an entry", "Id", "Slug"),
        Work("Practices", "Review", "who reviewed an entry, and how", "Id"),
        Work("QueryTasks", "ChangedBy", "who dealt with a search", "Note", "ChangedUtc"),
        Work("RemarkMentions", "AccountId", "who was asked in a discussion", "RemarkId"),
        Work("Remarks", "AuthorId", "who said it", "AssessmentId", "Indicator", "Text", "AtUtc"),
        Work("Remarks", "ResolvedBy", "who settled a thread", "ResolvedUtc"),
        Work("ReportSummaries", "ApprovedBy", "who approved a summary", "AssessmentId", "Post"),
        Work("ReuseReports", "ReporterId", "who reports", "PracticeId", "Body", "State", "Reason"),
        Work("Scenarios", "CreatedBy", "who made a scenario", "Name"),
        Work("TargetProfiles", "UpdatedBy", "who set targets", "AssessmentId"),
        new("AuditEvents", "ActorId", KeepId, Always, "who did what, provable")
        {
            Columns = ["AtUtc", "Country", "Action", "Kind", "AggregateId", "Version"],
        },
        new("AuditEvents", "AggregateId", KeepId, Always, "what was done to the account")
        {
            Columns = ["AtUtc", "Action", "Version"],
        },
        new("Revisions", "ActorId", KeepId, Always, "who wrote which version")
        {
            Columns = ["AtUtc", "Country", "Kind", "AggregateId", "Version", "Change"],
        },
    ];

    /// <summary>Names inside documents, and in the revisions of the same documents.</summary>
    public static ImmutableArray<PersonalName> Names { get; } =
    [
        new(
            "Assessments",
            "Journal",
            AggregateKind.Assessment,
            "byAccount",
            "byName",
            "who took a step of an assessment"
        ),
        new(
            "Assessments",
            "Approval",
            AggregateKind.Assessment,
            "byAccount",
            "name",
            "who approved an assessment for the country"
        ),
        new(
            "ConsentSheets",
            "Signatory",
            AggregateKind.ConsentSheet,
            null,
            "name",
            "who signed the sheet of consent"
        ),
    ];

    private static PersonalTable Work(
        string table,
        string subject,
        string purpose,
        params ImmutableArray<string> columns
    ) => new(table, subject, KeepId, WithRecord, purpose, columns);
}
