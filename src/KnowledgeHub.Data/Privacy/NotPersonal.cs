using System.Collections.Frozen;

namespace KnowledgeHub.Data.Privacy;

/// <summary>Columns with texts or ids that tell nothing about a person with an account, by table.</summary>
public static class NotPersonal
{
    /// <summary>Table and column, such as <c>Practices.Slug</c>.</summary>
    public static FrozenSet<string> Columns { get; } =
        new Dictionary<string, string>
        {
            ["AccessTokens"] = "Id",
            ["AccountLinks"] = "Id",
            ["AccountSessions"] = "Id",
            ["Answers"] =
                "Country Agency Comment Confidence Dissent Improvements Language PlannedActions Rationale Reason State Strengths Votes",
            ["AspNetRoleClaims"] = "ClaimType ClaimValue RoleId",
            ["AspNetRoles"] = "Id ConcurrencyStamp Name NormalizedName",
            ["Assessments"] =
                "Id Agencies Areas Country Deadlines FrameworkVersion Name Profile Status",
            ["AttachmentContents"] = "AttachmentId Text",
            ["Attachments"] = "Id Format Language PracticeId Rights Sensitivity Sha256",
            ["AuditSeals"] = "Hash Marks",
            ["BulkRuns"] = "Id Undo Work",
            ["ChangeFeed"] = "AggregateId Kind",
            ["Compilations"] = "Id Body Kind SeedFingerprint Slug Status",
            ["Concepts"] = "Id Body SeedFingerprint",
            ["ConsentSheets"] = "AssessmentId Country Grants Peers Revocation",
            ["Curations"] = "Id Language Placement Practice",
            ["EvidenceFiles"] = "Id Country ItemId",
            ["EvidenceItems"] = "Body Country File",
            ["EvidenceLinks"] = "Country Agency ItemId Note Relation",
            ["FrameworkDrafts"] = "BasedOn Body Edited Status",
            ["Frameworks"] = "Version Body",
            ["GroupReleases"] = "Framework Figures Group LeastCountries Members",
            ["InstallationStates"] = "Id",
            ["Invitations"] = "Id Country",
            ["Members"] = "Country",
            ["OutgoingMails"] = "Id",
            ["PracticeComments"] = "Id Section",
            ["Practices"] = "Archiving Body CopyStatus SeedFingerprint Status Title Working",
            ["ProtectionKeys"] = "Name Xml",
            ["QueryTallies"] = "Text Language",
            ["QueryTasks"] = "Id Language Resolution Text",
            ["Remarks"] = "Id Country Side Thread",
            ["ReportCovers"] = "Country Logo Text",
            ["ReportLogos"] = "Country Sha256",
            ["ReportSummaries"] = "Language Country Fingerprint Text",
            ["ReuseReports"] = "Id",
            ["Revisions"] = "Body",
            ["SavedComparisons"] = "Id",
            ["SavedSearches"] = "Id",
            ["Scenarios"] = "Id AssessmentId Country Levels",
            ["TargetProfiles"] = "Country Decisions",
            ["Vocabularies"] = "Name Body",
        }
            .SelectMany(table => table.Value.Split(' ').Select(column => $"{table.Key}.{column}"))
            .ToFrozenSet(StringComparer.Ordinal);
}
