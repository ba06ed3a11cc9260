using System.Collections.Immutable;
using System.Text;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using Microsoft.AspNetCore.WebUtilities;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>The whole state of a comparison, as it stands in the address. Immutable.</summary>
public sealed record CompareQuery
{
    /// <summary>Path of the page.</summary>
    public const string Path = "/compare";

    private const string Descending = "desc";
    private const string ByDifference = "difference";
    private const string Yes = "1";
    private const int MaxOverlaid = 2;

    /// <summary>The assessments as typed, in the order chosen; the first sets the basis.</summary>
    public ImmutableArray<string> Ids { get; init; } = [];

    /// <summary>Code of the area or cell that the countries are ordered by; null for the alphabet.</summary>
    public string? Sort { get; init; }

    /// <summary>Whether the highest stands first.</summary>
    public bool IsDescending { get; init; }

    /// <summary>Whether the rows with the largest difference stand first.</summary>
    public bool IsByDifference { get; init; }

    /// <summary>The two assessments that are laid over one another; fewer for none.</summary>
    public ImmutableArray<string> Overlay { get; init; } = [];

    /// <summary>Code of the region that the list of countries is narrowed to; null for all.</summary>
    public string? Region { get; init; }

    /// <summary>Whether the reader wants to change the choice.</summary>
    public bool IsChoosing { get; init; }

    /// <summary>The language that the address names; null when it names none.</summary>
    public string? Lang { get; init; }

    /// <summary>Whether the address came as a form sends it, with fields that say nothing.</summary>
    public bool IsFromForm { get; private init; }

    /// <summary>What the countries are ordered by; null for the alphabet.</summary>
    public ScoreSubject? SortSubject =>
        Sort is null ? null
        : Grid.Areas.Contains(Sort) ? new(ScoreKind.Area, Sort)
        : Grid.Cells.Contains(Sort) ? new(ScoreKind.Cell, Sort)
        : null;

    /// <summary>The fields of the address, except the assessments.</summary>
    public IEnumerable<(string Name, string Value)> View =>
        [
            .. Field("sort", Sort),
            .. Field("dir", IsDescending ? Descending : null),
            .. Field("rows", IsByDifference ? ByDifference : null),
            .. Overlay.SelectMany(id => Field("overlay", id)),
            .. Field("region", Region),
            .. Field("choose", IsChoosing ? Yes : null),
            .. Field("lang", Lang),
        ];

    /// <summary>The address of the page in this state.</summary>
    public string Url
    {
        get
        {
            var address = new StringBuilder(Path);
            foreach (var (name, value) in Ids.SelectMany(id => Field("a", id)).Concat(View))
            {
                address
                    .Append(address.Length == Path.Length ? '?' : '&')
                    .Append(name)
                    .Append('=')
                    .Append(Uri.EscapeDataString(value));
            }

            return address.ToString();
        }
    }

    /// <summary>Reads an address; what is blank, or foreign to the page, is left out.</summary>
    /// <param name="uri">An address with or without a query.</param>
    public static CompareQuery FromUri(string uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        var values = QueryHelpers.ParseQuery(
            uri.Split('#', 2)[0].Split('?', 2) is [_, var query] ? query : string.Empty
        );
        var first = First("first");
        return new()
        {
            Ids = [.. All("a").OrderBy(id => id != first)],
            Sort = First("sort")?.ToUpperInvariant(),
            IsDescending = First("dir") == Descending,
            IsByDifference = First("rows") == ByDifference,
            Overlay = [.. All("overlay").Distinct().Take(MaxOverlaid)],
            Region = First("region"),
            IsChoosing = First("choose") == Yes,
            Lang = First("lang"),
            IsFromForm =
                first is not null || values.Any(value => value.Value.Any(string.IsNullOrEmpty)),
        };

        IEnumerable<string> All(string name) =>
            values.TryGetValue(name, out var found)
                ? found
                    .OfType<string>()
                    .Select(value => value.Trim())
                    .Where(value => value.Length > 0)
                : [];

        string? First(string name) => All(name).FirstOrDefault();
    }

    /// <summary>With another assessment as the basis.</summary>
    public CompareQuery OnBasisOf(string id) =>
        this with
        {
            Ids = [.. Ids.OrderBy(other => !Same(other, id))],
        };

    /// <summary>Whether an assessment is among those chosen, however it was typed.</summary>
    public bool Has(string id) => Ids.Any(other => Same(other, id));

    /// <summary>Whether an assessment is among those laid over one another.</summary>
    public bool Overlays(string id) => Overlay.Any(other => Same(other, id));

    private static bool Same(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(string Name, string Value)> Field(string name, string? value) =>
        value is null ? [] : [(name, value)];
}
