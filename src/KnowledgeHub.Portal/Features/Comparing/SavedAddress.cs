namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>Addresses of saved comparisons.</summary>
internal static class SavedAddress
{
    /// <summary>The list of one's own.</summary>
    public const string List = "/compare/saved";

    /// <summary>One that opens with the reader's own rights.</summary>
    public static string Of(Guid id) => $"{List}/{id}";

    /// <summary>The same with aliases instead of names. What is shown stands in the address, which countries does not.</summary>
    public static string SlidesOf(Guid id, OverviewQuery? query = null)
    {
        var path = $"/compare/slides/{id}";
        if (query is null)
        {
            return path;
        }

        var state = new OverviewQuery
        {
            Show = query.Show,
            Area = query.Area,
            Skip = query.Skip,
            Lang = query.Lang,
        };
        return state.Search is { Length: > 0 } search ? $"{path}?{search}" : path;
    }
}
