using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Use;

namespace KnowledgeHub.Core.Following;

/// <summary>Makes notifications of what happened: what the actor may not read now is not named.</summary>
/// <param name="actor">Who reads.</param>
/// <param name="practices">The entries concerned as they are stored now.</param>
/// <param name="taxonomy">The vocabularies and the thesaurus.</param>
internal sealed class NewsReading(
    Actor actor,
    IEnumerable<Practice> practices,
    TaxonomyCatalogue taxonomy
)
{
    private readonly Dictionary<PracticeId, Practice> _public = practices
        .Where(practice =>
            practice.Status is PracticeStatus.Published or PracticeStatus.Archived
            && actor.May(PortalAction.ReadPractice, practice)
        )
        .ToDictionary(
            practice => practice.Id,
            practice => PublicAttribution.Of(practice, taxonomy).WithoutWork()
        );

    /// <summary>The notification of a change of a followed entry; null when there is nothing to tell any more.</summary>
    public NewsItem? Of(PracticeEvent change)
    {
        if (_public.GetValueOrDefault(change.State.Id) is not { } practice)
        {
            return change.Change is PracticeChange.Withdrawn or PracticeChange.Reopened
                ? new(NewsKind.Unavailable, change.AtUtc)
                : null;
        }

        return change switch
        {
            { IsNewText: true } => new(NewsKind.NewVersion, change.AtUtc)
            {
                Practice = practice,
                Changed = ChangedTexts(change),
            },
            { Change: PracticeChange.Archived } when practice.Archiving is { } archiving => new(
                NewsKind.Archived,
                change.AtUtc
            )
            {
                Practice = practice,
                Successor = archiving.Successor is { } id ? _public.GetValueOrDefault(id) : null,
            },
            _ => null,
        };
    }

    /// <summary>The notification of a decision about a report; null when its entry cannot be read and the report is not the actor's.</summary>
    public NewsItem? Of(ReuseReport report)
    {
        var isOwn = report.ReporterId == actor.Id;
        var practice = _public.GetValueOrDefault(report.Practice);
        return report.DecidedUtc is { } decided && (isOwn || practice is not null)
            ? new(isOwn ? NewsKind.ReuseDecided : NewsKind.ReuseShown, decided)
            {
                Practice = practice,
                Report = isOwn ? report : report with { ReporterId = string.Empty },
            }
            : null;
    }

    /// <summary>The notification of a new entry; null when it belongs to none of the topics.</summary>
    public NewsItem? Of(PracticeId id, IReadOnlyCollection<Follow> topics) =>
        _public.GetValueOrDefault(id) is { PublishedUtc: { } published } practice
        && topics.FirstOrDefault(topic =>
            topic.SinceUtc < published && Carries(practice.Content.Classification, topic)
        )
            is { } followed
            ? new(NewsKind.NewEntry, published) { Practice = practice, Topic = followed }
            : null;

    private bool Carries(Classification entry, Follow topic) =>
        topic.Kind switch
        {
            FollowKind.Area => entry.Areas.Contains(topic.Target),
            FollowKind.Theme => entry.Themes.Contains(topic.Target),
            FollowKind.Concept => entry.Concepts.Any(concept => IsWithin(concept, topic.Target)),
            _ => false,
        };

    // As in the index, an entry belongs to its concepts and to those above them; a circle ends the way up.
    private bool IsWithin(string concept, string wider)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        string? place = concept;
        while (place is not null && place != wider && passed.Add(place))
        {
            place = taxonomy.Find(TermKind.Concept, place)?.Parent;
        }

        return place == wider;
    }

    // Texts only: an attribution rule may hide what else has changed.
    private static IReadOnlyList<string> ChangedTexts(PracticeEvent change)
    {
        if (change.Before is not { Status: PracticeStatus.Published } before)
        {
            return [];
        }

        var (old, next) = (Texts(before.Content), Texts(change.State.Content));
        return
        [
            .. next.Except(old)
                .Concat(old.Except(next))
                .Select(field => field.Name)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static List<ContentField> Texts(PracticeContent content) =>
        [.. ContentField.AllOf(content).Where(field => field.Language is not null)];
}
