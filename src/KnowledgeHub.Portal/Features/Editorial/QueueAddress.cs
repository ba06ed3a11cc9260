using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Editorial;

/// <summary>Addresses of the work queue: each view and filter is a link that can be shared.</summary>
internal static class QueueAddress
{
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
