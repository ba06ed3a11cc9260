using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Thesaurus;

/// <summary>Brings a concept into the form in which it is stored.</summary>
public static class ConceptCleaning
{
    /// <summary>
    /// Labels on one line and in the order of language, kind and arrival; nothing twice. A blank label stays: the rules
    /// refuse it.
    /// </summary>
    /// <param name="concept">The concept as it arrived.</param>
    public static Concept Of(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return concept with
        {
            Labels =
            [
                .. concept
                    .Labels.Select(label => label with { Text = PlainText.OneLine(label.Text) })
                    .DistinctBy(label => (label.Language, label.Text))
                    .OrderBy(label => Rank(label.Language))
                    .ThenBy(label => label.Kind),
            ],
            Broader = [.. concept.Broader.Distinct(StringComparer.Ordinal)],
            Related = [.. concept.Related.Distinct(StringComparer.Ordinal)],
        };
    }

    private static int Rank(string language)
    {
        var known = ConceptLanguages.All.ToList().IndexOf(language);
        return known < 0 ? ConceptLanguages.All.Count : known;
    }
}
