using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Evidence;

/// <summary>Use cases: link an item of the country's library to an answer, and take the link back.</summary>
/// <param name="read">Finds assessments.</param>
/// <param name="store">Keeps evidence.</param>
/// <param name="frameworks">The versions of the framework.</param>
/// <param name="clock">The time.</param>
public sealed class LinkEvidence(
    ReadEvidence read,
    IEvidenceStore store,
    IFrameworkSource frameworks,
    TimeProvider clock
)
{
    /// <summary>Links an item to an answer, or changes what an existing link says.</summary>
    /// <param name="actor">Who links it.</param>
    /// <param name="target">The answer and the item.</param>
    /// <param name="relation">What the item says to the answer.</param>
    /// <param name="note">Where in the item, and what it shows; may be empty.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, Forbidden, Invalid, or Conflict with what somebody else saved.</returns>
    public async Task<Outcome<EvidenceLink>> LinkAsync(
        Actor actor,
        EvidenceTarget target,
        EvidenceRelation relation,
        string note,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(target);
        var (assessment, refusal) = await OpenAsync(actor, target, cancellation);
        if (assessment is null)
        {
            return refusal;
        }

        var item = await ItemAsync(actor, assessment, target, cancellation);
        var clean = PlainText.Clean(note).Trim();
        var violations = EvidenceRules.CheckLink(clean, relation).ToList();
        if (item is null or { IsArchived: true })
        {
            violations.Add(new(EvidenceRules.ItemIsUnknown, "item", target.Item ?? string.Empty));
        }

        if (violations.Count > 0 || item is null)
        {
            return new Outcome<EvidenceLink>.Invalid(violations);
        }

        var key = KeyOf(assessment, target, item.Id);
        if (await IsFullAsync(key, cancellation))
        {
            return new Outcome<EvidenceLink>.Invalid([
                new(
                    EvidenceRules.TooManyLinks,
                    "item",
                    EvidenceRules.MaxLinks.ToString(CultureInfo.InvariantCulture)
                ),
            ]);
        }

        var current = await store.FindLinkAsync(key, cancellation);
        var next = Make(actor, item, key, current?.Version ?? 0) with
        {
            Relation = relation,
            Note = clean,
        };
        return await SaveAsync(actor, next, EvidenceChange.Linked, cancellation);
    }

    /// <summary>Takes a link back; item and history stay.</summary>
    /// <param name="actor">Who takes it back.</param>
    /// <param name="target">The answer and the item.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, also when there is no such link any more; NotFound, Forbidden, Invalid or Conflict.</returns>
    public async Task<Outcome<EvidenceLink>> UnlinkAsync(
        Actor actor,
        EvidenceTarget target,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(target);
        var (assessment, refusal) = await OpenAsync(actor, target, cancellation);
        if (assessment is null)
        {
            return refusal;
        }

        if (
            await ItemAsync(actor, assessment, target, cancellation) is not { } item
            || await store.FindLinkAsync(KeyOf(assessment, target, item.Id), cancellation)
                is not { } link
        )
        {
            return new Outcome<EvidenceLink>.Invalid([
                new(EvidenceRules.ItemIsUnknown, "item", target.Item ?? string.Empty),
            ]);
        }

        return link.IsRemoved
            ? new Outcome<EvidenceLink>.Done(link)
            : await SaveAsync(
                actor,
                Make(actor, item, link.Key, link.Version) with
                {
                    Relation = link.Relation,
                    Note = link.Note,
                    IsRemoved = true,
                },
                EvidenceChange.Unlinked,
                cancellation
            );
    }

    private async Task<(Assessment? Assessment, Outcome<EvidenceLink> Refusal)> OpenAsync(
        Actor actor,
        EvidenceTarget target,
        CancellationToken cancellation
    )
    {
        if (await read.ReaderOfAsync(actor, target.Assessment, cancellation) is not { } reader)
        {
            return (null, new Outcome<EvidenceLink>.NotFound());
        }

        var right = reader.RightTo(KeyOf(reader.Assessment, target, default).Answer);
        var violations = Check(reader.Assessment, target);
        if (AnswerIndicator.RefusalOf(right, reader.Assessment, target.Agency) is { } refusal)
        {
            violations.Add(refusal);
        }

        return right is AnswerRight.ReadOnly ? (null, new Outcome<EvidenceLink>.Forbidden())
            : violations.Count > 0 ? (null, new Outcome<EvidenceLink>.Invalid(violations))
            : (reader.Assessment, new Outcome<EvidenceLink>.NotFound());
    }

    private List<RuleViolation> Check(Assessment assessment, EvidenceTarget target)
    {
        var violations = new List<RuleViolation>();
        var framework = frameworks.Find(assessment.FrameworkVersion);
        if (!IndicatorId.TryParse(target.Indicator, out var id) || framework?.Find(id) is null)
        {
            violations.Add(
                new(AnswerRules.IndicatorIsUnknown, "indicator", target.Indicator ?? string.Empty)
            );
        }

        if (!AnswerRights.Exists(assessment, target.Agency))
        {
            violations.Add(new(AnswerRules.AgencyIsUnknown, "agency", target.Agency));
        }

        return violations;
    }

    private async Task<EvidenceItem?> ItemAsync(
        Actor actor,
        Assessment assessment,
        EvidenceTarget target,
        CancellationToken cancellation
    ) => await read.ItemAsync(actor, assessment.Country.Value, target.Item, cancellation);

    private async Task<bool> IsFullAsync(EvidenceLinkKey key, CancellationToken cancellation)
    {
        var others = (await store.ReadLinksAsync([key.Answer.Assessment], cancellation)).Count(
            linked => linked.Link.Key.Answer == key.Answer && linked.Link.Item != key.Item
        );
        return others >= EvidenceRules.MaxLinks;
    }

    private static EvidenceLinkKey KeyOf(
        Assessment assessment,
        EvidenceTarget target,
        EvidenceId item
    )
    {
        _ = IndicatorId.TryParse(target.Indicator, out var indicator);
        return new(new(assessment.Id, indicator, target.Agency), item);
    }

    private EvidenceLink Make(Actor actor, EvidenceItem item, EvidenceLinkKey key, int version) =>
        new()
        {
            Country = item.Country,
            Assessment = key.Answer.Assessment,
            Indicator = key.Answer.Indicator,
            Agency = key.Answer.Agency,
            Item = item.Id,
            Version = version + 1,
            ChangedBy = actor.Id,
            ChangedUtc = clock.GetUtcNow().UtcDateTime,
        };

    private async Task<Outcome<EvidenceLink>> SaveAsync(
        Actor actor,
        EvidenceLink next,
        EvidenceChange change,
        CancellationToken cancellation
    ) =>
        await store.SaveLinkAsync(next, change, actor, cancellation) switch
        {
            SaveResult.Saved => new Outcome<EvidenceLink>.Done(next),
            SaveResult.Closed => await OverAsync(actor, next, cancellation),
            _ => new Outcome<EvidenceLink>.Conflict(
                await store.FindLinkAsync(next.Key, cancellation) ?? next
            ),
        };

    // The stage went on between the question and the write.
    private async Task<Outcome<EvidenceLink>> OverAsync(
        Actor actor,
        EvidenceLink link,
        CancellationToken cancellation
    ) =>
        await read.ReaderOfAsync(actor, link.Assessment.Value, cancellation) is { } now
        && AnswerIndicator.RefusalOf(
            now.Assessment.Status is AssessmentStatus.Closed
                ? AnswerRight.Closed
                : AnswerRight.Over,
            now.Assessment,
            link.Agency
        )
            is { } refusal
            ? new Outcome<EvidenceLink>.Invalid([refusal])
            : new Outcome<EvidenceLink>.NotFound();
}
