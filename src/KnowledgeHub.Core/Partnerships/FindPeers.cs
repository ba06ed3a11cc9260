using System.Collections.Immutable;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>
/// Use case: which countries are strong on a topic, which have a gap there, and what the library says of the strong ones, so
/// that they can find each other. Only countries that share where they stand with the reader are named; nothing tells whether
/// there are others.
/// </summary>
/// <param name="shared">Reads assessments with their sheets.</param>
/// <param name="frameworks">The versions of the framework.</param>
/// <param name="library">Finds entries.</param>
/// <param name="clock">The time.</param>
public sealed class FindPeers(
    ISharedAssessments shared,
    IFrameworkSource frameworks,
    LinkedPractices library,
    TimeProvider clock
)
{
    /// <summary>The most entries shown of one country.</summary>
    public const int MostPractices = 5;

    /// <summary>Finds peers.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="indicator">Id of an indicator as typed, possibly null.</param>
    /// <param name="cell">Code of a cell as typed, possibly null; heeded when no indicator is asked for.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done; Forbidden for a role that finds no peers; NotFound for an unknown topic.</returns>
    public async Task<Outcome<PeerFinding>> FindAsync(
        Actor actor,
        string? indicator,
        string? cell,
        Language language,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!PolicyTable.Allows(actor, PortalAction.FindPeers))
        {
            return new Outcome<PeerFinding>.Forbidden();
        }

        if (
            frameworks.Current is not { } framework
            || PeerTopic.Find(framework, indicator, cell) is not { } topic
        )
        {
            return new Outcome<PeerFinding>.NotFound();
        }

        var peers = await PlaceAsync(actor, topic, framework, cancellation);
        var practices = await library.OfCountriesAsync(
            actor,
            topic,
            [.. peers.Where(peer => peer.IsStrong).Select(CodeOf)],
            language,
            cancellation
        );
        return new Outcome<PeerFinding>.Done(
            new(
                topic,
                framework,
                [.. peers.Select(peer => WithPractices(peer, practices ?? []))],
                practices is not null
            )
        );
    }

    private static string CodeOf(Peer peer) => peer.Seen.Assessment.Country.Value;

    private static Peer WithPractices(Peer peer, IReadOnlyList<Practice> practices) =>
        peer.IsStrong
            ? peer with
            {
                Practices =
                [
                    .. practices
                        .Where(practice =>
                            practice.Content.Classification.Countries.Contains(CodeOf(peer))
                        )
                        .Take(MostPractices),
                ],
            }
            : peer;

    private async Task<ImmutableArray<Peer>> PlaceAsync(
        Actor actor,
        PeerTopic topic,
        MaturityFramework framework,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var seen = SeenAssessment.NewestOf(
            actor,
            await shared.ListAsync(actor.Countries, cancellation),
            topic.Needed,
            DateOnly.FromDateTime(now)
        );
        var answers = await shared.ReadAnswersAsync(
            [.. seen.Select(one => one.Assessment.Id)],
            cancellation
        );
        var peers = PeerRules.Of(topic, framework, seen, answers, frameworks);
        await shared.NoteLooksAsync(
            SeenAssessment.Looks(
                actor,
                peers.Where(peer => peer.IsStrong || peer.HasGap).Select(peer => peer.Seen),
                now
            ),
            cancellation
        );
        return peers;
    }
}
