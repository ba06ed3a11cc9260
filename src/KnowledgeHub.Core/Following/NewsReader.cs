using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Following;

/// <summary>Makes of what happened what a person may be told now.</summary>
/// <param name="news">What happened.</param>
/// <param name="store">Keeps entries.</param>
/// <param name="access">Says what the actor may see of assessments.</param>
/// <param name="taxonomy">The vocabularies and the thesaurus.</param>
public sealed class NewsReader(
    INewsSource news,
    IPracticeStore store,
    IAssessmentAccess access,
    ITaxonomySource taxonomy
)
{
    /// <summary>Entries as the actor may be told of them.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="ids">The entries.</param>
    /// <param name="cancellation">Cancels the read.</param>
    internal async Task<NewsReading> OfAsync(
        Actor actor,
        IReadOnlyCollection<PracticeId> ids,
        CancellationToken cancellation
    ) =>
        new(
            actor,
            ids.Count == 0 ? [] : await store.FindManyAsync([.. ids.Distinct()], cancellation),
            taxonomy.Current
        );

    /// <summary>Mentions of the actor; what the person may not read any more, or never might, is neither told nor counted.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="sinceUtc">Only those after this moment.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellation">Cancels the read.</param>
    internal async Task<IReadOnlyList<NewsItem>> MentionsAsync(
        Actor actor,
        DateTime sinceUtc,
        int limit,
        CancellationToken cancellation
    )
    {
        var mentions = await news.ReadMentionsAsync(actor.Id, sinceUtc, limit, cancellation);
        var open = new HashSet<AssessmentId>();
        foreach (var remark in mentions.Select(mention => mention.Remark).DistinctBy(Where))
        {
            if (await IsOpenAsync(actor, remark, cancellation))
            {
                open.Add(remark.Assessment);
            }
        }

        return
        [
            .. mentions
                .Where(mention =>
                    open.Contains(mention.Remark.Assessment)
                    && actor.SideIn(mention.Remark.Country) is { } side
                    && mention.Remark.IsVisibleTo(side)
                )
                .Select(mention => new NewsItem(NewsKind.Mentioned, mention.Remark.AtUtc)
                {
                    Mention = mention,
                }),
        ];
    }

    private static AssessmentId Where(Remark remark) => remark.Assessment;

    // Who works for the country needs no consent of it, and costs no query.
    private async Task<bool> IsOpenAsync(
        Actor actor,
        Remark remark,
        CancellationToken cancellation
    ) =>
        actor.May(PortalAction.SpeakForCountry, remark.Country)
        || await access.FindAsync(
            actor,
            remark.Assessment.Value,
            SharedContent.Answers,
            cancellation
        )
            is not null;
}
