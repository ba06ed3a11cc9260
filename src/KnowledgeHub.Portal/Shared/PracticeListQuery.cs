using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.WebUtilities;

namespace KnowledgeHub.Portal.Shared;

/// <summary>
/// The whole state of the result list, as it stands in the address. Immutable. Values are kept as they came, known or not:
/// the search says what it could not use. A change of what is searched for starts again on the first page.
/// </summary>
public sealed partial record PracticeListQuery
{
    /// <summary>Path of the result list.</summary>
    public const string Path = "/practices";

    /// <summary>The value of the parameter <c>widen</c> that switches the thesaurus off.</summary>
    public const string NoWidening = "no";

    private const string FeedPath = "/feeds/practices.atom";

    /// <summary>Nothing typed, nothing chosen.</summary>
    public static PracticeListQuery Empty { get; } = new();

    /// <summary>What the reader typed; null for nothing.</summary>
    public string? Text { get; init; }

    /// <summary>What the reader chose, in display order and without repetition.</summary>
    public ImmutableArray<FacetChoice> Choices { get; init; } = [];

    /// <summary>The range of years of the source documents.</summary>
    public YearBounds Years { get; init; }

    /// <summary>Whether the reader switched the thesaurus off for this search.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>Code of the order; null for the usual one.</summary>
    public string? Sort { get; init; }

    /// <summary>Page number; null for the first.</summary>
    public string? Page { get; init; }

    /// <summary>Hits on a page; null for the usual number.</summary>
    public string? PageSize { get; init; }

    /// <summary>The language that the address names; null when it names none.</summary>
    public string? Lang { get; init; }

    /// <summary>How many filters narrow the list; a range of years is one.</summary>
    public int ChoiceCount => Choices.Length + (Years.AreOpen ? 0 : 1);

    /// <summary>The address of the result list in this state.</summary>
    public string Url => Address(Path, withView: true);

    /// <summary>The address of the feed of the same entries.</summary>
    public string FeedUrl => Address(FeedPath, withView: false);

    /// <summary>The address of a file with the entries of all pages.</summary>
    /// <param name="extension">End of the file's name, such as <c>csv</c>.</param>
    public string ExportUrl(string extension) =>
        (this with { Page = null, PageSize = null }).Address(
            $"{Path}/export.{extension}",
            withView: true
        );

    /// <summary>What is searched for, as it stands in an address behind the question mark.</summary>
    public string Search =>
        (this with { Page = null, PageSize = null, Lang = null }).Url[Path.Length..].TrimStart('?');

    /// <summary>Reads an address; what is blank or foreign to the list is left out.</summary>
    /// <param name="uri">An address with or without a query.</param>
    public static PracticeListQuery FromUri(string uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        var values = QueryHelpers.ParseQuery(
            uri.Split('#', 2)[0].Split('?', 2) is [_, var query] ? query : string.Empty
        );
        return new()
        {
            Text = First("q"),
            Choices =
            [
                .. SearchFacets
                    .All.SelectMany(facet =>
                        All(EnumCode<SearchFacet>.Of(facet))
                            .Select(value => new FacetChoice(facet, value))
                    )
                    .Distinct()
                    // Every choice is a link that names all others: what a search would not use must not stand in them.
                    .Take(SearchRules.MaxChoices + 1),
            ],
            Years = new(First("from"), First("to")),
            IsLiteral = First("widen") == NoWidening,
            Sort = First("sort"),
            Page = First("page"),
            PageSize = First("pageSize"),
            Lang = First("lang"),
        };

        IEnumerable<string> All(string name) =>
            values.TryGetValue(name, out var found)
                ? found
                    .OfType<string>()
                    .Select(value => value.Trim())
                    .Where(value =>
                        value.Length > 0
                        && (name == "q" || value.Length <= SearchRules.MaxChoiceLength)
                    )
                : [];

        string? First(string name) => All(name).FirstOrDefault();
    }

    /// <summary>The entries with one value of a facet.</summary>
    public static PracticeListQuery For(SearchFacet facet, string value) =>
        Empty.With(facet, value);

    /// <summary>With one more choice.</summary>
    public PracticeListQuery With(SearchFacet facet, string value) =>
        this with
        {
            Choices =
            [
                .. Choices.Add(new(facet, value)).Distinct().OrderBy(choice => choice.Facet),
            ],
            Page = null,
        };

    /// <summary>Without one choice.</summary>
    public PracticeListQuery Without(FacetChoice choice) =>
        this with
        {
            Choices = Choices.Remove(choice),
            Page = null,
        };

    /// <summary>Without any choice.</summary>
    public PracticeListQuery WithoutChoices() =>
        this with
        {
            Choices = [],
            Years = default,
            Page = null,
        };

    /// <summary>Without any choice of a facet, a range of years included.</summary>
    public PracticeListQuery WithoutFacet(SearchFacet facet) =>
        this with
        {
            Choices = [.. Choices.Where(choice => choice.Facet != facet)],
            Years = facet is SearchFacet.Year ? default : Years,
            Page = null,
        };

    /// <summary>With another text; blank for none.</summary>
    public PracticeListQuery WithText(string? text) =>
        this with
        {
            Text = string.IsNullOrWhiteSpace(text) ? null : text.Trim(),
            Page = null,
        };

    /// <summary>On another page.</summary>
    public PracticeListQuery OnPage(int page) =>
        this with
        {
            Page = page <= 1 ? null : FormattableString.Invariant($"{page}"),
        };

    /// <summary>The words of the text without quotation marks and without excluded words and phrases.</summary>
    public string PlainWords =>
        string.Join(
            ' ',
            ExcludedPhrase()
                .Replace(Text ?? string.Empty, " ")
                .Split(
                    [' ', '"', '“', '”', '„', '«', '»', '＂'],
                    StringSplitOptions.RemoveEmptyEntries
                )
                .Where(word => !word.StartsWith('-'))
        );

    /// <summary>The search that this state asks for.</summary>
    /// <param name="language">The reader's language.</param>
    public PracticeSearchRequest ToRequest(Language language) =>
        new()
        {
            Text = Text,
            Language = language,
            Facets = Choices
                .GroupBy(choice => choice.Facet)
                .ToDictionary(
                    group => group.Key,
                    group => (IReadOnlyList<string>)[.. group.Select(choice => choice.Value)]
                ),
            YearFrom = Years.From,
            YearTo = Years.To,
            Widens = !IsLiteral,
            Sort = Sort,
            Page = Page,
            PageSize = PageSize,
        };

    private string Address(string path, bool withView)
    {
        var address = new StringBuilder(path);
        Append("q", Text);
        foreach (var (facet, value) in Choices)
        {
            Append(EnumCode<SearchFacet>.Of(facet), value);
        }

        Append("from", Years.From);
        Append("to", Years.To);
        Append("widen", IsLiteral ? NoWidening : null);
        Append("lang", Lang);
        if (withView)
        {
            Append("sort", Sort);
            Append("pageSize", PageSize);
            Append("page", Page);
        }

        return address.ToString();

        void Append(string name, string? value)
        {
            if (value is not null)
            {
                address
                    .Append(address.Length == path.Length ? '?' : '&')
                    .Append(name)
                    .Append('=')
                    .Append(Uri.EscapeDataString(value));
            }
        }
    }

    [GeneratedRegex("(?<!\\S)-[\"“”„«»＂][^\"“”„«»＂]*[\"“”„«»＂]")]
    private static partial Regex ExcludedPhrase();
}
