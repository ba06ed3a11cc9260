using System.Collections.Immutable;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;

namespace KnowledgeHub.Data.Archives;

/// <summary>A table whose rows have a history, and how the history names them, as SQL that both products take.</summary>
/// <param name="Name">Name of the table.</param>
/// <param name="Kind">Kind of its history.</param>
/// <param name="Id">The row's id in the history; a random id is written in lower case there.</param>
/// <param name="Version">The row's version in the history.</param>
internal sealed record AggregateTable(
    string Name,
    AggregateKind Kind,
    string Id = "a.\"Id\"",
    string Version = "a.\"Version\""
)
{
    private const string First = "1"; // never changed once written
    private const string Assessment = "a.\"AssessmentId\"";
    private const string RandomId = "lower(CAST(a.\"Id\" AS text))";
    private const string Answer = $"{Assessment} || '/' || a.\"Indicator\" || '/' || a.\"Agency\"";

    /// <summary>Every such table; a test compares them with <see cref="Auditing.AuditDecisions"/>.</summary>
    public static ImmutableArray<AggregateTable> All { get; } =
    [
        new("Answers", AggregateKind.Answer, Answer),
        new("Assessments", AggregateKind.Assessment),
        new(
            "Attachments",
            AggregateKind.Attachment,
            $"a.\"PracticeId\" || '/' || {RandomId}",
            First
        ),
        new("BulkRuns", AggregateKind.BulkRun, RandomId),
        new("Compilations", AggregateKind.Compilation),
        new("Concepts", AggregateKind.Concept),
        new("ConsentSheets", AggregateKind.ConsentSheet, Assessment),
        new("Curations", AggregateKind.Curation),
        new("EvidenceItems", AggregateKind.EvidenceItem),
        new("EvidenceLinks", AggregateKind.EvidenceLink, $"{Answer} || '/' || a.\"ItemId\""),
        new("FrameworkDrafts", AggregateKind.FrameworkDraft, "a.\"Number\""),
        new("Frameworks", AggregateKind.Framework, "a.\"Version\"", First),
        new("Practices", AggregateKind.Practice),
        new("QueryTasks", AggregateKind.QueryTask),
        new("Remarks", AggregateKind.Remark, RandomId),
        new("ReportCovers", AggregateKind.ReportCover, "a.\"Country\""),
        new(
            "ReportSummaries",
            AggregateKind.ReportSummary,
            $"{Assessment} || '/' || a.\"Language\""
        ),
        new("ReuseReports", AggregateKind.ReuseReport, RandomId),
        new("Scenarios", AggregateKind.Scenario, RandomId),
        new("TargetProfiles", AggregateKind.TargetProfile, Assessment),
        new("Vocabularies", AggregateKind.Vocabulary, "a.\"Name\""),
    ];

    /// <summary>Counts rows whose present version has no revision, in one pass over each table.</summary>
    public string CountWithoutRevision =>
        $"SELECT COUNT(*) FROM (SELECT {Id}, {Version} FROM \"{Name}\" AS a EXCEPT SELECT h.\"AggregateId\", h.\"Version\" FROM \"Revisions\" AS h WHERE h.\"Kind\" = '{Code}') AS missing";

    /// <summary>The code of its kind.</summary>
    public string Code => EnumCode<AggregateKind>.Of(Kind);
}
