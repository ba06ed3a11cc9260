using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Evidence;

/// <summary>The filters of the library as they stand in the address.</summary>
internal static class EvidenceQuery
{
    /// <summary>The value of a filter that is chosen.</summary>
    public const string On = "yes";

    /// <summary>Reads the filters; a value that is none of the known ones filters nothing.</summary>
    public static EvidenceFilter Read(
        string? text,
        string? type,
        string? expiring,
        string? unused,
        string? archived
    ) =>
        new()
        {
            Text = text ?? string.Empty,
            Type = EnumCode<EvidenceType>.TryParse(type, out var known) ? known : null,
            IsExpiring = expiring == On,
            IsUnused = unused == On,
            IsArchived = archived == On,
        };

    /// <summary>The address of the library, after something was saved.</summary>
    public static string Saved(CountryCode country, EvidenceId item) =>
        $"{EvidenceAddress.List(country)}/{item}?saved=true";
}
