using KnowledgeHub.Core;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Data.Seeding;

/// <summary>What must hold between the files of a seed folder, and the rules of the library for each entry.</summary>
internal static class SeedRules
{
    public static IEnumerable<SeedProblem> Check(
        IReadOnlyList<SeededVocabulary> vocabularies,
        IReadOnlyList<SeededPractice> practices,
        IReadOnlyList<SeededConcept> concepts
    )
    {
        var repeated = RepeatedTerms(vocabularies).ToList();
        if (repeated.Count > 0)
        {
            return repeated;
        }

        var catalogue = SeedSet.CatalogueOf(vocabularies, concepts);
        var ids = practices.Select(practice => practice.Id).ToHashSet();
        return
        [
            .. UnknownParents(vocabularies, catalogue),
            .. Repeated(practices, practice => practice.Id.Value, seeded => seeded.Origin, "id"),
            .. Repeated(practices, practice => practice.Slug, seeded => seeded.Origin, "slug"),
            .. practices.SelectMany(practice => CheckPractice(practice, ids, catalogue)),
        ];
    }

    private static IEnumerable<SeedProblem> RepeatedTerms(
        IReadOnlyList<SeededVocabulary> vocabularies
    ) =>
        from kind in vocabularies.GroupBy(seeded => seeded.Vocabulary.Kind)
        from code in kind.SelectMany(seeded =>
                seeded.Vocabulary.Terms.Select(term => (seeded, term.Code))
            )
            .GroupBy(pair => pair.Code, StringComparer.OrdinalIgnoreCase)
        where code.Count() > 1
        let last = code.Last().seeded
        select Problem(
            last.Origin,
            "terms",
            "code-repeated",
            $"The code \"{code.Key}\" stands in several files.",
            "Remove one."
        );

    private static IEnumerable<SeedProblem> UnknownParents(
        IReadOnlyList<SeededVocabulary> vocabularies,
        TaxonomyCatalogue catalogue
    ) =>
        from seeded in vocabularies
        from term in seeded.Vocabulary.Terms
        where term.Parent is not null
        let kind = TermParents.Of(seeded.Vocabulary.Kind)
        where kind is null || catalogue.Find(kind.Value, term.Parent) is null
        select Problem(
            seeded.Origin,
            "terms",
            "parent-unknown",
            $"The parent \"{term.Parent}\" of \"{term.Code}\" is not known.",
            "Name a code of the vocabulary above, or remove it."
        );

    /// <summary>Items of several files that have the same value of a key.</summary>
    public static IEnumerable<SeedProblem> Repeated<T>(
        IReadOnlyList<T> items,
        Func<T, string> value,
        Func<T, SeedMapping> origin,
        string key
    ) =>
        items
            .GroupBy(value, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group =>
                Problem(
                    origin(group.Last()),
                    key,
                    $"{key}-repeated",
                    $"The {key} \"{group.Key}\" is also in {origin(group.First()).Problems.File}.",
                    $"Give one of them another {key}."
                )
            );

    private static IEnumerable<SeedProblem> CheckPractice(
        SeededPractice practice,
        HashSet<PracticeId> ids,
        TaxonomyCatalogue catalogue
    )
    {
        if (
            !Slug.IsValid(practice.Slug)
            || Path.GetFileNameWithoutExtension(practice.Origin.Problems.File) != practice.Slug
        )
        {
            yield return Problem(
                practice.Origin,
                "slug",
                "slug-malformed",
                $"The slug \"{practice.Slug}\" is not the file's name in lower-case letters, digits and hyphens.",
                "Name file and slug alike."
            );
        }

        foreach (
            var unknown in practice.Content.Related.Where(id =>
                !ids.Contains(id) || id == practice.Id
            )
        )
        {
            yield return Problem(
                practice.Origin,
                "related",
                "related-unknown",
                $"The related entry \"{unknown}\" is not another entry of this folder.",
                "Correct the id or remove it."
            );
        }

        foreach (
            var violation in PracticeRules
                .CheckPublication(practice.Content, catalogue)
                .Concat(MandatorySet.MissingOfForm(practice.Content))
        )
        {
            yield return FromRule(practice.Origin, violation);
        }
    }

    private static SeedProblem FromRule(SeedMapping origin, RuleViolation violation)
    {
        var key = violation.Field.Split('.')[0];
        var detail = violation.Detail.Length > 0 ? $" ({violation.Detail})" : string.Empty;
        return Problem(
            origin,
            key,
            violation.Rule,
            $"{violation.Field} breaks the rule \"{violation.Rule}\"{detail}.",
            Remedy(violation.Rule)
        );
    }

    private static string Remedy(string rule) =>
        rule switch
        {
            PracticeRules.ClaimIsTooLong =>
                $"Shorten it to {PracticeContent.MaxClaimLength} characters.",
            PracticeRules.TitleIsTooLong =>
                $"Shorten it to {PracticeContent.MaxTitleLength} characters.",
            PracticeRules.SummaryIsTooLong =>
                $"Shorten it to {PracticeContent.MaxSummaryLength} characters.",
            PracticeRules.SectionIsTooLong =>
                $"Shorten it to {PracticeContent.MaxSectionLength} characters.",
            PracticeRules.TermIsUnknown =>
                "Use a code that stands in seed-data/taxonomy, or the id of a concept, or add it there.",
            MandatorySet.SummaryIsRequired
            or MandatorySet.LimitsAreRequired
            or MandatorySet.TransferIsRequired =>
                "Add it, or write \"form: snapshot\" for a short entry.",
            PracticeRules.IndicatorIsMalformed => "Write area, pillar and number, such as LEG.S.1.",
            _ => "Add what is missing; see seed-data/README.md.",
        };

    public static SeedProblem Problem(
        SeedMapping origin,
        string key,
        string rule,
        string message,
        string remedy
    ) => new(origin.Problems.File, (int)origin.LineOf(key), rule, message, remedy);
}
