using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Evidence;

/// <summary>What of a country's evidence library is wanted.</summary>
public sealed record EvidenceFilter
{
    /// <summary>An item counts as expiring from this many days before its last day.</summary>
    public const int ExpiringDays = 90;

    /// <summary>Everything that is not archived.</summary>
    public static EvidenceFilter None { get; } = new();

    /// <summary>Words that stand in title, issuing agency or reference; empty for any.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>Only of this type; null for any.</summary>
    public EvidenceType? Type { get; init; }

    /// <summary>Only what expires within <see cref="ExpiringDays"/> days or has expired.</summary>
    public bool IsExpiring { get; init; }

    /// <summary>Only what is linked to no answer.</summary>
    public bool IsUnused { get; init; }

    /// <summary>Archived items in place of the others.</summary>
    public bool IsArchived { get; init; }

    /// <summary>Whether an item is wanted.</summary>
    /// <param name="listing">The item.</param>
    /// <param name="today">The day today.</param>
    public bool Takes(EvidenceListing listing, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(listing);
        var content = listing.Item.Content;
        return listing.Item.IsArchived == IsArchived
            && (Type is null || content.Type == Type)
            && (!IsExpiring || content.ValidUntil < today.AddDays(ExpiringDays))
            && (!IsUnused || listing.Uses == 0)
            && PlainText.OneLine(Text).Split(' ').All(word => Holds(content, word));
    }

    private static bool Holds(EvidenceContent content, string word) =>
        content.Title.Contains(word, StringComparison.CurrentCultureIgnoreCase)
        || content.Issuer.Contains(word, StringComparison.CurrentCultureIgnoreCase)
        || content.Reference.Contains(word, StringComparison.CurrentCultureIgnoreCase);
}
