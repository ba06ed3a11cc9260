using System.Globalization;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Searching;

/// <summary>
/// Turns a request into criteria. Whatever cannot be used is reported and left out: a page shows the result with the
/// notices, the API refuses the request because of them.
/// </summary>
public static class SearchRules
{
    /// <summary>The greatest length of the searched text in characters; what is longer is cut and reported.</summary>
    public const int MaxTextLength = 500;

    /// <summary>Hits on a page when nothing is asked for.</summary>
    public const int DefaultPageSize = 20;

    /// <summary>The greatest number of hits on a page.</summary>
    public const int MaxPageSize = 100;

    /// <summary>The text was cut at <see cref="MaxTextLength"/>; the detail is the limit.</summary>
    public const string TextIsTooLong = "text-too-long";

    /// <summary>A facet value is not in its vocabulary and was ignored; the field is the facet, the detail the value.</summary>
    public const string FacetValueIsUnknown = "facet-value-unknown";

    /// <summary>More than <see cref="MaxChoices"/> facet values were chosen; the rest was ignored. The detail is the limit.</summary>
    public const string TooManyChoices = "too-many-choices";

    /// <summary>The greatest number of chosen facet values in one search.</summary>
    public const int MaxChoices = 30;

    /// <summary>The greatest length of a facet value that is looked up at all.</summary>
    public const int MaxChoiceLength = 80;

    /// <summary>The order is unknown; relevance was used. The detail is the value.</summary>
    public const string SortIsUnknown = "sort-unknown";

    /// <summary>The page is not a number from 1; the first was used. The detail is the value.</summary>
    public const string PageIsInvalid = "page-invalid";

    /// <summary>The page size is not a number from 1 to <see cref="MaxPageSize"/>; the default was used.</summary>
    public const string PageSizeIsInvalid = "page-size-invalid";

    /// <summary>A range of years cannot be read, or holds no source document, and was ignored; the detail is what was asked for.</summary>
    public const string YearRangeIsUnusable = "year-range-unusable";

    /// <summary>Checks a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="taxonomy">The vocabularies behind the facets.</param>
    /// <param name="audience">Which entries the search may touch.</param>
    /// <returns>Criteria that can always be searched, and what was left out of the request.</returns>
    public static (PracticeCriteria Criteria, IReadOnlyList<RuleViolation> Notices) Check(
        PracticeSearchRequest request,
        TaxonomyCatalogue taxonomy,
        Audience audience
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(taxonomy);
        var notices = new List<RuleViolation>();
        var (text, typed) = TypedFilters.Read(
            CheckText(request.Text, notices),
            (facet, value) => Canonical(facet, value, taxonomy)
        );
        var criteria = new PracticeCriteria
        {
            Text = text,
            Language = request.Language,
            Facets = CheckFacets(Merge(request.Facets, typed), taxonomy, notices),
            Widens = request.Widens,
            Sort = CheckSort(request.Sort, notices),
            Page = CheckNumber(request.Page, 1, int.MaxValue, new(PageIsInvalid, "page"), notices),
            PageSize = CheckNumber(
                request.PageSize,
                DefaultPageSize,
                MaxPageSize,
                new(PageSizeIsInvalid, "pageSize"),
                notices
            ),
            Audience = audience,
        };
        return (WithYears(criteria, request, taxonomy, notices), notices);
    }

    private static PracticeCriteria WithYears(
        PracticeCriteria criteria,
        PracticeSearchRequest request,
        TaxonomyCatalogue taxonomy,
        List<RuleViolation> notices
    )
    {
        if (YearRules.Read(request.YearFrom, request.YearTo, notices) is not { } range)
        {
            return criteria;
        }

        var years = YearRules.Values(range, taxonomy);
        if (years.Count == 0)
        {
            notices.Add(new(YearRangeIsUnusable, "from", $"{request.YearFrom}–{request.YearTo}"));
            return criteria;
        }

        var facets = criteria.Facets.ToDictionary();
        facets[SearchFacet.Year] = years;
        return criteria with { Facets = facets, Years = range };
    }

    private static string CheckText(string? text, List<RuleViolation> notices)
    {
        var trimmed = PlainText.Clean(text ?? string.Empty).Trim();
        if (trimmed.Length <= MaxTextLength)
        {
            return trimmed;
        }

        notices.Add(new(TextIsTooLong, "q", MaxTextLength.ToString(CultureInfo.InvariantCulture)));
        var end = char.IsHighSurrogate(trimmed[MaxTextLength - 1])
            ? MaxTextLength - 1
            : MaxTextLength;
        return trimmed[..end];
    }

    private static IReadOnlyDictionary<SearchFacet, IReadOnlyList<string>> Merge(
        IReadOnlyDictionary<SearchFacet, IReadOnlyList<string>> chosen,
        IReadOnlyList<(SearchFacet Facet, string Value)> typed
    ) =>
        typed.Count == 0
            ? chosen
            : chosen
                .SelectMany(facet => facet.Value.Select(value => (Facet: facet.Key, Value: value)))
                .Concat(typed)
                .GroupBy(choice => choice.Facet, choice => choice.Value)
                .ToDictionary(
                    facet => facet.Key,
                    facet => (IReadOnlyList<string>)[.. facet.Distinct(StringComparer.Ordinal)]
                );

    private static Dictionary<SearchFacet, IReadOnlyList<string>> CheckFacets(
        IReadOnlyDictionary<SearchFacet, IReadOnlyList<string>> chosen,
        TaxonomyCatalogue taxonomy,
        List<RuleViolation> notices
    )
    {
        var all = chosen
            .SelectMany(facet => facet.Value.Select(value => (Facet: facet.Key, Value: value)))
            .Where(choice => choice.Value.Length is > 0 and <= MaxChoiceLength)
            .Take(MaxChoices + 1)
            .ToList();
        if (all.Count > MaxChoices)
        {
            notices.Add(
                new(TooManyChoices, "q", MaxChoices.ToString(CultureInfo.InvariantCulture))
            );
        }

        var read = all.Take(MaxChoices)
            .Select(choice =>
                (choice.Facet, choice.Value, Code: Canonical(choice.Facet, choice.Value, taxonomy))
            )
            .ToLookup(choice => choice.Code is not null);
        notices.AddRange(
            read[false]
                .Select(choice => new RuleViolation(
                    FacetValueIsUnknown,
                    EnumCode<SearchFacet>.Of(choice.Facet),
                    choice.Value
                ))
        );
        return read[true]
            .GroupBy(choice => choice.Facet, choice => choice.Code ?? choice.Value)
            .ToDictionary(
                facet => facet.Key,
                facet => (IReadOnlyList<string>)[.. facet.Distinct(StringComparer.Ordinal)]
            );
    }

    private static string? Canonical(SearchFacet facet, string value, TaxonomyCatalogue taxonomy)
    {
        if (SearchFacets.Vocabulary(facet) is { } kind)
        {
            return taxonomy.Find(kind, value)?.Code;
        }

        if (facet is SearchFacet.Indicator)
        {
            return IndicatorId.TryParse(value, out var id) && Grid.Cells.Contains(id.Cell)
                ? id.Value
                : null;
        }

        return taxonomy
            .Terms(TermKind.Document)
            .Select(document => document.Year?.ToString(CultureInfo.InvariantCulture))
            .FirstOrDefault(year => year == value);
    }

    private static SortOrder CheckSort(string? sort, List<RuleViolation> notices)
    {
        if (!string.IsNullOrEmpty(sort) && !EnumCode<SortOrder>.TryParse(sort, out _))
        {
            notices.Add(new(SortIsUnknown, "sort", sort));
        }

        return EnumCode<SortOrder>.TryParse(sort, out var order) ? order : SortOrder.Relevance;
    }

    private static int CheckNumber(
        string? text,
        int fallback,
        int limit,
        RuleViolation violation,
        List<RuleViolation> notices
    )
    {
        if (string.IsNullOrEmpty(text))
        {
            return fallback;
        }

        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1
            && number <= limit
        )
        {
            return number;
        }

        notices.Add(violation with { Detail = text });
        return fallback;
    }
}
