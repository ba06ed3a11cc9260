using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Editorial;

/// <summary>Addresses of the work queue: each view and filter is a link that can be shared.</summary>
internal static class QueueAddress
{
    /// <summary>One's own texts, with the notice that a draft was deleted.</summary>
    public const string AfterDeletion = "/editing/queue?deleted=true";

    /// <summary>The states that a text in work can have.</summary>
    public static IReadOnlyList<PracticeStatus> Statuses { get; } =
    [PracticeStatus.Draft, PracticeStatus.InReview, PracticeStatus.ChangesRequested];

    /// <summary>Whether the lines of a queue differ in their state.</summary>
    public static bool HasStatuses(QueueView view) => view is QueueView.Mine or QueueView.All;

    /// <summary>The address of a queue.</summary>
    /// <param name="view">The queue.</param>
    /// <param name="status">The only status to show; null for all.</param>
    public static string Of(QueueView view, PracticeStatus? status)
    {
        var address = $"/editing/queue?view={EnumCode<QueueView>.Of(view)}";
        return status is { } wanted && HasStatuses(view)
            ? $"{address}&status={EnumCode<PracticeStatus>.Of(wanted)}"
            : address;
    }
}
