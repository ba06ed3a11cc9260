using KnowledgeHub.Core.Exports;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Chosen entries of a result list, as they stand in addresses.</summary>
internal static class SelectionAddress
{
    /// <summary>Where the form sends what was ticked.</summary>
    public const string Path = "/exports/selection";

    /// <summary>The parameter that holds the ids, once for each or joined by commas.</summary>
    public const string Ids = "ids";

    /// <summary>The parameter by which the list says that nothing was ticked.</summary>
    public const string Selection = "selection";

    /// <summary>The part of the list page that the form is in.</summary>
    public const string Part = "search-tools";

    /// <summary>Reads ids; one more than a file holds, so that the excess is noticed.</summary>
    public static IReadOnlyList<string> Read(IEnumerable<string?> values) =>
        [
            .. values
                .OfType<string>()
                .SelectMany(value =>
                    value.Split(
                        ',',
                        StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                    )
                )
                .Take(ExportPractices.MaxEntries + 1),
        ];

    /// <summary>The address of a file with these entries.</summary>
    public static string Of(string extension, IEnumerable<string> ids, string? language) =>
        $"{PracticeListQuery.Path}/export.{extension}?{Ids}={Uri.EscapeDataString(string.Join(',', ids))}"
        + (language is null ? null : $"&lang={Uri.EscapeDataString(language)}");

    /// <summary>The address of the list that was left without anything ticked.</summary>
    /// <param name="search">What was searched for, as it stood in its address.</param>
    public static string Nothing(string? search)
    {
        // Read and written anew, so that nothing but a search comes into the address.
        var list = PracticeListQuery.FromUri($"{PracticeListQuery.Path}?{search}").Url;
        var separator = list.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return $"{list}{separator}{Selection}=none#{Part}";
    }
}
