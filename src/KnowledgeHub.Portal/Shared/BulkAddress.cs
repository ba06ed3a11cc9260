namespace KnowledgeHub.Portal.Shared;

/// <summary>Addresses of the pages on bulk edits.</summary>
internal static class BulkAddress
{
    /// <summary>Where a bulk edit begins, and where it is seen before it is done.</summary>
    public const string Path = "/editing/bulk";

    /// <summary>The past ones.</summary>
    public const string Runs = $"{Path}/runs";

    /// <summary>One of them.</summary>
    public static string Of(Guid run) => $"{Runs}/{run}";

    /// <summary>A bulk edit of these entries.</summary>
    public static string For(IEnumerable<string> ids) =>
        $"{Path}?{SelectionAddress.Ids}={Uri.EscapeDataString(string.Join(',', ids))}";
}
