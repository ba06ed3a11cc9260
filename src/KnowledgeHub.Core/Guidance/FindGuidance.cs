using System.Collections.Immutable;
using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Guidance;

/// <summary>
/// Use case: which entries of the library help with an indicator, and why. Entries that name the indicator come first; behind
/// them those of the same area and pillar, by how well they match its title and question. The search decides who sees what.
/// </summary>
/// <param name="search">Finds entries.</param>
public sealed class FindGuidance(SearchPractices search)
{
    private const int MaxLinked = 60;
    private const int MaxWords = 4;

    /// <summary>Entries that help with one indicator, best first.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="count">How many at most, 1 to 50.</param>
    /// <param name="cancellation">Cancels the search.</param>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    public async Task<IReadOnlyList<GuidanceItem>> ForIndicatorAsync(
        Actor actor,
        Indicator indicator,
        Language language,
        int count,
        CancellationToken cancellation
    ) =>
        (
            await ForGroupsAsync(
                actor,
                [
                    [indicator],
                ],
                language,
                count,
                cancellation
            )
        )[0];

    /// <summary>
    /// Entries that help with groups of indicators, such as the weak ones of a cell: what is linked to most of a group comes
    /// first. Two searches for each group, and one read for all.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="groups">The groups; of each, as many indicators as one search can be narrowed by are used.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="count">How many at most for each group, 1 to 50.</param>
    /// <param name="cancellation">Cancels the search.</param>
    /// <returns>The entries of each group, best first, in the order of the groups.</returns>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    public async Task<IReadOnlyList<IReadOnlyList<GuidanceItem>>> ForGroupsAsync(
        Actor actor,
        IReadOnlyList<IReadOnlyCollection<Indicator>> groups,
        Language language,
        int count,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(groups);
        var found = await search.ExecuteManyAsync(
            actor,
            [
                .. groups.SelectMany(group =>
                    (PracticeSearchRequest[])
                        [LinkedTo(group, language), Alike(group, language, count)]
                ),
            ],
            cancellation
        );
        return
        [
            .. groups.Select(
                (group, place) =>
                    Rank(found[2 * place], found[(2 * place) + 1], (group, language), count)
            ),
        ];
    }

    private static IReadOnlyList<GuidanceItem> Rank(
        IReadOnlyList<PracticeResult> linked,
        IReadOnlyList<PracticeResult> alike,
        (IReadOnlyCollection<Indicator> Indicators, Language Language) asked,
        int count
    )
    {
        var ranks = alike
            .Select((result, rank) => (result.Practice.Id, rank))
            .ToDictionary(pair => pair.Id, pair => pair.rank);
        return
        [
            // What was found by its text comes first, so that its words stand among the reasons.
            .. alike
                .Concat(linked)
                .DistinctBy(result => result.Practice.Id)
                .Select(result => new GuidanceItem(
                    result.Practice,
                    [
                        .. Reasons(result.Practice, asked.Indicators),
                        .. Words(result.Hit, asked.Indicators, asked.Language),
                    ]
                ))
                .Where(item => item.Reasons is [{ Kind: <= GuidanceKind.SameCell }, ..])
                .OrderByDescending(LinkCount)
                .ThenBy(item => ranks.GetValueOrDefault(item.Practice.Id, int.MaxValue))
                .Take(count),
        ];
    }

    private static int LinkCount(GuidanceItem item) =>
        item.IsLinked ? item.Reasons[0].Codes.Length : 0;

    private static PracticeSearchRequest LinkedTo(
        IReadOnlyCollection<Indicator> indicators,
        Language language
    ) =>
        new()
        {
            Language = language,
            Facets = new Dictionary<SearchFacet, IReadOnlyList<string>>
            {
                [SearchFacet.Indicator] = Distinct(indicators, indicator => indicator.Id.Value),
            },
            PageSize = Text(MaxLinked),
        };

    /// <summary>Titles before questions: a long text is cut at its end.</summary>
    private static PracticeSearchRequest Alike(
        IReadOnlyCollection<Indicator> indicators,
        Language language,
        int count
    ) =>
        new()
        {
            Text = string.Join(
                ' ',
                indicators
                    .Select(indicator => indicator.Title)
                    .Concat(indicators.Select(indicator => indicator.Question))
                    .Select(text => text.Read(language).Text)
            ),
            Language = language,
            Facets = new Dictionary<SearchFacet, IReadOnlyList<string>>
            {
                [SearchFacet.Area] = Distinct(indicators, indicator => indicator.Id.Area),
                [SearchFacet.Pillar] = Distinct(indicators, indicator => indicator.Id.Pillar),
            },
            PageSize = Text(count),
        };

    private static ImmutableArray<GuidanceReason> Reasons(
        Practice practice,
        IReadOnlyCollection<Indicator> indicators
    )
    {
        var entry = practice.Content.Classification;
        return
        [
            .. Shared(
                GuidanceKind.LinkedToIndicator,
                indicators.Select(indicator => indicator.Id.Value),
                entry.Indicators
            ),
            .. Shared(
                GuidanceKind.SameCell,
                indicators.Select(indicator => indicator.Id.Cell),
                from area in entry.Areas
                from pillar in entry.Pillars
                select Grid.Cell(area, pillar)
            ),
            .. Shared(
                GuidanceKind.SharedTheme,
                indicators.SelectMany(indicator => indicator.Themes),
                entry.Themes
            ),
            .. Shared(
                GuidanceKind.SameDriver,
                indicators.Select(indicator => indicator.PrimaryDriver),
                entry.Drivers
            ),
        ];
    }

    // Words of the title only: those of the question are often those of every question.
    private static IEnumerable<GuidanceReason> Words(
        PracticeHit hit,
        IReadOnlyCollection<Indicator> indicators,
        Language language
    )
    {
        var titles = string.Join(
            ' ',
            indicators.Select(indicator => indicator.Title.Read(language).Text)
        );
        ImmutableArray<string> words =
        [
            .. hit
                .Why.SelectMany(reason => reason.Terms)
                .Distinct(StringComparer.CurrentCultureIgnoreCase)
                .Where(word => titles.Contains(word, StringComparison.CurrentCultureIgnoreCase))
                .Take(MaxWords),
        ];
        return words.IsEmpty ? [] : [new(GuidanceKind.SharedWords, words)];
    }

    private static IEnumerable<GuidanceReason> Shared(
        GuidanceKind kind,
        IEnumerable<string> asked,
        IEnumerable<string> present
    )
    {
        ImmutableArray<string> codes =
        [
            .. asked.Intersect(present, StringComparer.OrdinalIgnoreCase),
        ];
        return codes.IsEmpty ? [] : [new(kind, codes)];
    }

    private static IReadOnlyList<string> Distinct(
        IEnumerable<Indicator> indicators,
        Func<Indicator, string> code
    ) => [.. indicators.Select(code).Distinct(StringComparer.Ordinal)];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
