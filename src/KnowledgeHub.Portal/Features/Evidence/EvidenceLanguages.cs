using System.Globalization;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Evidence;

/// <summary>The languages that an item can be in: evidence is kept in the languages of its country, not in those of the portal.</summary>
internal static class EvidenceLanguages
{
    private static readonly string[] _codes =
    [
        .. CultureInfo
            .GetCultures(CultureTypes.NeutralCultures)
            .Select(culture => culture.Name)
            .Where(name => name.Length == 2)
            .Distinct(),
    ];

    /// <summary>Codes and names in the reader's language: those of the portal first, then all others by name.</summary>
    public static IEnumerable<(string Code, string Name)> All() =>
        _codes
            .Select(code => (Code: code, Name: EvidenceWords.LanguageName(code)))
            .OrderByDescending(language => Languages.TryParse(language.Code, out _))
            .ThenBy(language => language.Name, StringComparer.CurrentCultureIgnoreCase);
}
