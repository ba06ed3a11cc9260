using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Discussion;

/// <summary>Which threads of an assessment are listed. It stands in the address, so that a list can be shared.</summary>
/// <param name="State">Open ones, resolved ones or all.</param>
/// <param name="Area">Code of the only area; null for all.</param>
/// <param name="IsMine">Whether only threads are shown that the reader wrote in or is mentioned in.</param>
public sealed record ThreadFilter(ThreadState State, string? Area, bool IsMine)
{
    /// <summary>Reads a filter; what nobody knows counts as absent.</summary>
    public static ThreadFilter Read(string? state, string? area, string? mine) =>
        new(
            EnumCode<ThreadState>.TryParse(state, out var known) ? known : ThreadState.Open,
            Grid.Areas.Contains(area ?? string.Empty) ? area : null,
            mine == "true"
        );

    /// <summary>The address of the list.</summary>
    public string Address(AssessmentId assessment)
    {
        string?[] values =
        [
            State is ThreadState.Open ? null : $"state={EnumCode<ThreadState>.Of(State)}",
            Area is null ? null : $"area={Area}",
            IsMine ? "mine=true" : null,
        ];
        var query = string.Join('&', values.OfType<string>());
        var address = DiscussionAddress.List(assessment);
        return query.Length == 0 ? address : $"{address}?{query}";
    }

    /// <summary>The threads that the filter lets through, the one with the latest remark first.</summary>
    /// <param name="threads">The threads.</param>
    /// <param name="accountId">Account id of the reader.</param>
    public IReadOnlyList<DiscussionThread> Of(
        IEnumerable<DiscussionThread> threads,
        string accountId
    )
    {
        return [.. threads.Where(IsListed).OrderByDescending(thread => thread.LastUtc)];

        bool IsListed(DiscussionThread thread) =>
            (State is ThreadState.All || thread.IsOpen == (State is ThreadState.Open))
            && (Area is null || thread.Opening.Remark.Indicator.Area == Area)
            && (!IsMine || thread.All.Any(signed => Concerns(signed.Remark)));

        bool Concerns(Remark remark) =>
            remark.AuthorId == accountId || remark.Mentions.Contains(accountId);
    }
}
