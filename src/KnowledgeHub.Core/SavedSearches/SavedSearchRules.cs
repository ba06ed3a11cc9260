using System.Globalization;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.SavedSearches;

/// <summary>The rules that saved searches keep.</summary>
public static class SavedSearchRules
{
    /// <summary>The name is missing.</summary>
    public const string NameIsRequired = "search-name-required";

    /// <summary>The name is longer than <see cref="MaxNameLength"/>; the detail is the limit.</summary>
    public const string NameIsTooLong = "search-name-too-long";

    /// <summary>The search is longer than <see cref="MaxQueryLength"/>; the detail is the limit.</summary>
    public const string QueryIsTooLong = "search-query-too-long";

    /// <summary>The person has <see cref="MaxSearches"/> already; the detail is the limit.</summary>
    public const string TooManySearches = "search-too-many";

    /// <summary>The greatest length of a name in characters.</summary>
    public const int MaxNameLength = 80;

    /// <summary>The greatest length of a search in characters of its address: any text in any script, and all filters.</summary>
    public const int MaxQueryLength = 8_000;

    /// <summary>How many searches a person can keep.</summary>
    public const int MaxSearches = 50;

    /// <summary>The violation of <see cref="TooManySearches"/>.</summary>
    public static RuleViolation TooMany { get; } =
        new(TooManySearches, string.Empty, Limit(MaxSearches));

    /// <summary>A name on one line, without what no reader can see.</summary>
    /// <param name="name">The name as it arrived.</param>
    public static string CleanName(string name) => PlainText.OneLine(name);

    /// <summary>Checks a name.</summary>
    /// <param name="name">The name, cleaned.</param>
    /// <returns>The broken rule; empty when the name may be used.</returns>
    public static IReadOnlyList<RuleViolation> CheckName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (PlainText.IsBlank(name))
        {
            return [new(NameIsRequired, "name")];
        }

        return name.Length > MaxNameLength
            ? [new(NameIsTooLong, "name", Limit(MaxNameLength))]
            : [];
    }

    /// <summary>Checks a search to be saved.</summary>
    /// <param name="name">The name, cleaned.</param>
    /// <param name="query">The search as it stands in an address.</param>
    /// <returns>Every broken rule; empty when it may be saved.</returns>
    public static IReadOnlyList<RuleViolation> Check(string name, string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var violations = CheckName(name);
        return query.Length > MaxQueryLength
            ? [.. violations, new(QueryIsTooLong, "query", Limit(MaxQueryLength))]
            : violations;
    }

    private static string Limit(int limit) => limit.ToString(CultureInfo.InvariantCulture);
}
