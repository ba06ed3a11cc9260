using KnowledgeHub.Core;
using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Data.Seeding;

/// <summary>What must hold between the concepts of a seed folder, and between them and those that are kept.</summary>
internal static class ThesaurusRules
{
    /// <summary>Checks the concepts of a folder against each other.</summary>
    public static IReadOnlyList<SeedProblem> Check(IReadOnlyList<SeededConcept> concepts)
    {
        var repeated = concepts
            .GroupBy(seeded => seeded.Concept.Id, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group =>
                SeedRules.Problem(
                    group.Last().Origin,
                    "id",
                    "id-repeated",
                    $"The id \"{group.Key}\" is also in {group.First().Origin.Problems.File}, line {group.First().Origin.LineOf("id")}.",
                    "Give one of them another id, or make one concept of both."
                )
            )
            .ToList();
        return repeated.Count > 0 ? repeated : CheckMerged(concepts, []);
    }

    /// <summary>Checks the concepts that would be written together with those that would stay as they are.</summary>
    public static IReadOnlyList<SeedProblem> CheckMerged(
        IReadOnlyList<SeededConcept> written,
        IEnumerable<ConceptState> stored
    )
    {
        var ids = written.Select(seeded => seeded.Concept.Id).ToHashSet(StringComparer.Ordinal);
        var kept = stored.Where(state => !state.IsRemoved && !ids.Contains(state.Id));
        var rules = new ConceptRules(
            new([
                .. kept.Select(state => state.Content),
                .. written.Select(seeded => seeded.Concept),
            ])
        );
        return
        [
            .. written.SelectMany(seeded =>
                rules.Check(seeded.Concept).Select(violation => FromRule(seeded, violation))
            ),
        ];
    }

    private static SeedProblem FromRule(SeededConcept seeded, RuleViolation violation)
    {
        var detail = violation.Detail.Length > 0 ? $": {violation.Detail}" : string.Empty;
        return SeedRules.Problem(
            seeded.Origin,
            violation.Field.Split('.')[0] switch
            {
                "labels" => "prefLabel",
                "note" => "scopeNote",
                var field => field,
            },
            violation.Rule,
            $"{violation.Field} of the concept {seeded.Concept.Id} breaks the rule \"{violation.Rule}\"{detail}.",
            Remedy(violation.Rule)
        );
    }

    private static string Remedy(string rule) =>
        rule switch
        {
            ConceptRules.LabelIsTaken =>
                "A label belongs to one concept: remove it from one of the two, or make one concept of both.",
            ConceptRules.BroaderIsUnknown or ConceptRules.RelatedIsUnknown =>
                "Name the id of a concept of this folder, or remove it.",
            ConceptRules.BroaderIsCircular =>
                "A concept is never wider than itself: remove one step of the circle.",
            ConceptRules.RelatedIsHierarchical =>
                "A wider or narrower concept is not related as well: remove one of the two.",
            _ => "Correct it; see seed-data/README.md.",
        };
}
