using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Addresses of what readers and members do with entries, and what the entry says afterwards.</summary>
internal static class UseAddress
{
    /// <summary>Where a vote is posted.</summary>
    public const string VotePattern = "/practices/{key}/useful";

    /// <summary>Where an owner is assigned.</summary>
    public const string OwnerPattern = "/practices/{key}/owner";

    /// <summary>The editors' list of reports of reuse.</summary>
    public const string Queue = "/editing/reuse";

    /// <summary>Where following is posted.</summary>
    public const string FollowPost = "/account/following/change";

    /// <summary>Where a person says that notifications were seen.</summary>
    public const string SeenPost = "/account/notifications/seen";

    /// <summary>Name of the value in an address that says what was done.</summary>
    public const string NotedKey = "noted";

    /// <summary>Said when a vote was given.</summary>
    public const string NotedUseful = "useful";

    /// <summary>Said when a vote was taken back.</summary>
    public const string NotedTakenBack = "taken-back";

    /// <summary>Said when a report was sent.</summary>
    public const string NotedReported = "reported";

    /// <summary>Said when a report was changed.</summary>
    public const string NotedRevised = "revised";

    /// <summary>Said when a report was withdrawn.</summary>
    public const string NotedWithdrawn = "withdrawn";

    /// <summary>Said when nothing could be done.</summary>
    public const string NotedRefused = "refused";

    /// <summary>The part of an entry's page about its use.</summary>
    public static string Section(string slug) => $"/practices/{slug}#use";

    /// <summary>The same, saying what was done.</summary>
    public static string Section(string slug, string noted) =>
        $"/practices/{slug}?{NotedKey}={noted}#use";

    /// <summary>Where a vote for an entry is posted.</summary>
    public static string Vote(Practice practice) => $"/practices/{practice.Slug}/useful";

    /// <summary>The form that reports a reuse.</summary>
    public static string Report(Practice practice) => $"/practices/{practice.Slug}/reuse";

    /// <summary>One's own report.</summary>
    public static string Report(string slug, Guid report) => $"/practices/{slug}/reuse/{report}";

    /// <summary>A report for editors.</summary>
    public static string Decide(Guid report) => $"{Queue}/{report}";

    /// <summary>Where a visitor signs in and comes back from.</summary>
    public static string SignIn(string returnUrl) =>
        $"/account/login?ReturnUrl={Uri.EscapeDataString(returnUrl)}";
}
