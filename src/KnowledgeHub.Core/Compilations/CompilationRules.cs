using System.Globalization;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Compilations;

/// <summary>The rules that a compilation keeps; the same for the form and the importer.</summary>
public static class CompilationRules
{
    /// <summary>The slug is none, or is kept for the portal.</summary>
    public const string SlugIsMalformed = "compilation-slug-malformed";

    /// <summary>Another compilation of the kind has the slug.</summary>
    public const string SlugIsTaken = "compilation-slug-taken";

    /// <summary>A text that must be there in English is missing; the field says which.</summary>
    public const string TextIsRequired = "compilation-text-required";

    /// <summary>A text is longer than it may be; the detail is the limit.</summary>
    public const string TextIsTooLong = "compilation-text-too-long";

    /// <summary>An entry does not exist; the detail is what was named.</summary>
    public const string EntryIsUnknown = "compilation-entry-unknown";

    /// <summary>An entry stands there twice; the detail is the entry.</summary>
    public const string EntryIsRepeated = "compilation-entry-repeated";

    /// <summary>More than <see cref="MaxEntries"/> entries; the detail is the limit.</summary>
    public const string TooManyEntries = "compilation-too-many-entries";

    /// <summary>Too few entries to be published; the detail is how many are needed.</summary>
    public const string TooFewEntries = "compilation-too-few-entries";

    /// <summary>The subject, or a step of the cycle, stands in no vocabulary; the detail is what was named.</summary>
    public const string TermIsUnknown = "compilation-term-unknown";

    /// <summary>The greatest length of a title in characters, in any language.</summary>
    public const int MaxTitleLength = 140;

    /// <summary>The greatest length of an introduction in characters, in any language.</summary>
    public const int MaxIntroductionLength = 2000;

    /// <summary>The greatest length of another text of a building block in characters, in any language.</summary>
    public const int MaxSectionLength = 5000;

    /// <summary>The greatest length of a comment in characters, in any language.</summary>
    public const int MaxCommentLength = 500;

    /// <summary>The greatest number of entries: more would be a search, not a choice.</summary>
    public const int MaxEntries = 40;

    /// <summary>How many entries must use a building block: what one place does alone is no part to be used again.</summary>
    public const int MinUses = 2;

    /// <summary>Checks a compilation.</summary>
    /// <param name="compilation">The compilation as it would be stored.</param>
    /// <param name="taxonomy">The vocabularies.</param>
    /// <param name="known">The entries that there are.</param>
    /// <returns>Every broken rule; empty when it may be stored.</returns>
    public static IReadOnlyList<RuleViolation> Check(
        Compilation compilation,
        TaxonomyCatalogue taxonomy,
        IReadOnlySet<PracticeId> known
    )
    {
        ArgumentNullException.ThrowIfNull(compilation);
        ArgumentNullException.ThrowIfNull(taxonomy);
        ArgumentNullException.ThrowIfNull(known);
        return
        [
            .. CheckSlug(compilation.Slug),
            .. Texts(compilation.Content)
                .SelectMany(text => TooLong(text.Field, text.Text, text.Limit)),
            .. CheckRequired(compilation),
            .. CheckTerms(compilation.Content, taxonomy),
            .. CheckEntries(compilation, known),
        ];
    }

    private static IEnumerable<RuleViolation> CheckSlug(string slug) =>
        Slug.IsValid(slug) ? [] : [new(SlugIsMalformed, "slug", slug)];

    private static IEnumerable<RuleViolation> CheckRequired(Compilation compilation)
    {
        var content = compilation.Content;
        var isPublic = compilation.Status is CompilationStatus.Published;
        (string Field, LocalizedText? Text, bool IsRequired)[] texts =
        [
            ("title", content.Title, true),
            ("introduction", content.Introduction, isPublic),
            ("mechanism", content.Block?.Mechanism, isPublic && content.Block is not null),
        ];
        return texts
            .Where(text => text.IsRequired && text.Text?[Language.English] is null)
            .Select(text => new RuleViolation(TextIsRequired, text.Field));
    }

    private static IEnumerable<(string Field, LocalizedText Text, int Limit)> Texts(
        CompilationContent content
    ) =>
        [
            ("title", content.Title, MaxTitleLength),
            ("introduction", content.Introduction, MaxIntroductionLength),
            .. content.Block is { } block
                ? (IEnumerable<(string, LocalizedText, int)>)
                    [
                        ("mechanism", block.Mechanism, MaxSectionLength),
                        ("enablingFactors", block.EnablingFactors, MaxSectionLength),
                        ("lessons", block.Lessons, MaxSectionLength),
                    ]
                : [],
            .. content.Entries.Select(entry => ("entries", entry.Comment, MaxCommentLength)),
        ];

    private static IEnumerable<RuleViolation> TooLong(
        string field,
        LocalizedText text,
        int limit
    ) =>
        text.Languages.Any(language => text[language]?.Length > limit)
            ? [new(TextIsTooLong, field, Number(limit))]
            : [];

    private static IEnumerable<RuleViolation> CheckTerms(
        CompilationContent content,
        TaxonomyCatalogue taxonomy
    )
    {
        if (
            content.Subject is { } subject
            && (
                !CompilationSubject.Kinds.Contains(subject.Kind)
                || taxonomy.Find(subject.Kind, subject.Code) is null
            )
        )
        {
            yield return new(TermIsUnknown, "subject", subject.ToString());
        }

        foreach (
            var step in (content.Block?.CycleSteps ?? []).Where(step =>
                taxonomy.Find(TermKind.CycleStep, step) is null
            )
        )
        {
            yield return new(TermIsUnknown, "cycleSteps", step);
        }
    }

    private static IEnumerable<RuleViolation> CheckEntries(
        Compilation compilation,
        IReadOnlySet<PracticeId> known
    )
    {
        var ids = compilation.Content.Entries.Select(entry => entry.Practice).ToList();
        foreach (var id in ids.Where(id => !known.Contains(id)).Distinct())
        {
            yield return new(EntryIsUnknown, "entries", id.Value);
        }

        foreach (var id in ids.GroupBy(id => id).Where(group => group.Count() > 1))
        {
            yield return new(EntryIsRepeated, "entries", id.Key.Value);
        }

        if (ids.Count > MaxEntries)
        {
            yield return new(TooManyEntries, "entries", Number(MaxEntries));
        }

        var needed = compilation.Kind is CompilationKind.BuildingBlock ? MinUses : 1;
        if (compilation.Status is CompilationStatus.Published && ids.Count < needed)
        {
            yield return new(TooFewEntries, "entries", Number(needed));
        }
    }

    private static string Number(int limit) => limit.ToString(CultureInfo.InvariantCulture);
}
