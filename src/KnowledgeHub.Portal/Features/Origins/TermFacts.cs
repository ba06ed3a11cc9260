using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Origins;

/// <summary>What a vocabulary knows of a term beside its name: place, days, region.</summary>
internal static class TermFacts
{
    /// <summary>The facts in words, as far as known.</summary>
    public static IEnumerable<string> Of(Term term, TaxonomyCatalogue taxonomy, Language language)
    {
        if (term.Place?.Read(language).Text is { Length: > 0 } place)
        {
            yield return place;
        }

        if (term.From is { } from)
        {
            yield return term.To is { } to && to != from
                ? $"{ReaderText.Date(from)} – {ReaderText.Date(to)}"
                : ReaderText.Date(from);
        }

        if (taxonomy.Find(TermKind.Region, term.Parent) is { } region)
        {
            yield return region.Label.Read(language).Text;
        }
    }
}
