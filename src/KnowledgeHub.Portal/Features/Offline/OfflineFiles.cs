using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Portal.Features.Assessments;

namespace KnowledgeHub.Portal.Features.Offline;

/// <summary>Where files of assessments wait between being looked at and being taken.</summary>
internal static class OfflineFiles
{
    /// <summary>Names the place among the services.</summary>
    public const string Kept = "offline";

    /// <summary>The page that takes packages.</summary>
    public const string PackageAddress = "/assessments/package";

    /// <summary>An account has one file waiting for each assessment.</summary>
    public static string KeyOf(Actor actor, AssessmentId assessment) => $"{actor.Id}/{assessment}";

    /// <summary>The place of an account's package, which is of no assessment that is known yet.</summary>
    public static string KeyOf(Actor actor) => $"{actor.Id}/package";

    /// <summary>The page that shows what a workbook would change.</summary>
    public static string CheckAddress(AssessmentId assessment) =>
        $"{AssessmentWords.Address(assessment)}/workbook/upload";

    /// <summary>Reads a filled workbook.</summary>
    public static FilledWorkbookReading Read(IWorkbookReader reader, byte[] bytes)
    {
        var reading = reader.Read(bytes);
        return reading.Refusal is { } refusal
            ? new(null, refusal)
            : FilledWorkbookReader.Read(reading.Sheets);
    }
}
