using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Evidence;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Addresses of evidence, and of the checks of an assessment.</summary>
internal static class EvidenceAddress
{
    /// <summary>A file itself. The name is for people; the id alone counts.</summary>
    public const string FilePattern = "/countries/{code}/evidence/{id}/files/{file:guid}/{name}";

    /// <summary>The evidence library of a country.</summary>
    public static string List(CountryCode country) => $"/countries/{country}/evidence";

    /// <summary>The form for a new item.</summary>
    public static string New(CountryCode country) => $"{List(country)}/new";

    /// <summary>An item with its versions.</summary>
    public static string Of(EvidenceItem item) => $"{List(item.Country)}/{item.Id}";

    /// <summary>The form for an item.</summary>
    public static string Edit(EvidenceItem item) => $"{Of(item)}/edit";

    /// <summary>A file of the present or of an older version of an item.</summary>
    public static string File(EvidenceItem item, EvidenceFile file) =>
        $"{Of(item)}/files/{file.Id}/{Uri.EscapeDataString(file.Name)}";

    /// <summary>The quality checks of an assessment.</summary>
    public static string Checks(AssessmentId assessment) => $"/assessments/{assessment}/checks";

    /// <summary>Whether a path is that of a form that takes files in.</summary>
    public static bool TakesFiles(PathString path) =>
        path.StartsWithSegments("/countries", out var rest)
        && rest.Value?.Split('/') is [_, _, var place, .., var last]
        && place.Equals("evidence", StringComparison.OrdinalIgnoreCase)
        && (
            last.Equals("new", StringComparison.OrdinalIgnoreCase)
            || last.Equals("edit", StringComparison.OrdinalIgnoreCase)
        );
}
