using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.BulkEditing;

/// <summary>
/// What a change does to one entry. Pure. Published text changes at once, as an editor may publish; a working copy changes
/// with it, or its publication would take the change back.
/// </summary>
/// <param name="actor">Who changes.</param>
/// <param name="taxonomy">The vocabularies.</param>
public sealed class BulkPlan(Actor actor, TaxonomyCatalogue taxonomy)
{
    /// <summary>What a change would do to an entry.</summary>
    /// <param name="practice">The entry as stored.</param>
    /// <param name="change">The change.</param>
    public BulkLine Of(Practice practice, BulkChange change)
    {
        var field = change.Field;
        var before = Read(field, practice);
        var line = new BulkLine(practice, before, Changed(change, before));
        if (RefusalOf(field, practice) is { } refusal)
        {
            return line with { Refusal = refusal };
        }

        var working = practice.Working is { } copy
            ? Changed(change, BulkValues.Of(field, copy.Content))
            : null;
        return Checked(line, With(field, practice, line.After, working));
    }

    /// <summary>What it would do to an entry to give it its earlier values back.</summary>
    /// <param name="practice">The entry as stored.</param>
    /// <param name="field">What was changed.</param>
    /// <param name="item">The earlier values.</param>
    public BulkLine Undo(Practice practice, BulkField field, BulkItem item)
    {
        var line = new BulkLine(practice, Read(field, practice), item.Before);
        return RefusalOf(field, practice) is { } refusal
            ? line with
            {
                Refusal = refusal,
            }
            : Checked(line, With(field, practice, item.Before, item.WorkingBefore));
    }

    /// <summary>The values of the text that readers have, or of the draft.</summary>
    public static IReadOnlyList<string> Read(BulkField field, Practice practice) =>
        field is BulkField.Owner ? [practice.OwnerId] : BulkValues.Of(field, practice.Content);

    private BulkLine Checked(BulkLine line, Practice next)
    {
        if (IsSame(line.Practice, next))
        {
            return line;
        }

        var violations = Check(next);
        return violations.Count > 0
            ? line with
            {
                Refusal = BulkRefusal.BreaksRules,
                Violations = violations,
            }
            : line with
            {
                Next = next,
            };
    }

    private BulkRefusal? RefusalOf(BulkField field, Practice practice) =>
        practice.Status is PracticeStatus.Archived ? BulkRefusal.Archived
        : field is BulkField.Owner
            ? actor.May(PortalAction.AssignOwner, practice) ? null
                : BulkRefusal.NotAllowed
        : practice.WorkingStatus is PracticeStatus.InReview ? BulkRefusal.InReview
        : actor.May(PortalAction.EditInBulk, practice) ? null
        : BulkRefusal.NotAllowed;

    private IReadOnlyList<RuleViolation> Check(Practice next) =>
        [
            .. next.Status is PracticeStatus.Published
                ? PracticeRules.CheckPublication(next.Content, taxonomy)
                : PracticeRules.CheckDraft(next.Content, taxonomy),
            .. next.Working is { } copy ? PracticeRules.CheckDraft(copy.Content, taxonomy) : [],
        ];

    private static Practice With(
        BulkField field,
        Practice practice,
        IReadOnlyList<string> values,
        IReadOnlyList<string>? working
    ) =>
        field is BulkField.Owner
            ? practice with
            {
                OwnerId = values is [var owner] ? owner : practice.OwnerId,
            }
            : practice with
            {
                Content = BulkValues.With(field, practice.Content, values),
                Working =
                    practice.Working is { } copy && working is not null
                        ? copy with
                        {
                            Content = BulkValues.With(field, copy.Content, working),
                        }
                        : practice.Working,
            };

    private IReadOnlyList<string> Changed(BulkChange change, IReadOnlyList<string> before)
    {
        IReadOnlyList<string> values = change.Mode switch
        {
            BulkMode.Add => [.. before.Union(change.Values, StringComparer.Ordinal)],
            BulkMode.Remove when change.Field is BulkField.ReviewBy => [],
            BulkMode.Remove => [.. before.Except(change.Values, StringComparer.Ordinal)],
            _ => [.. change.Values.Distinct(StringComparer.Ordinal)],
        };

        // The same values in another order are no change.
        if (values.ToHashSet(StringComparer.Ordinal).SetEquals(before))
        {
            return before;
        }

        // Concepts stand in the order of their weight; every other list in that of its vocabulary.
        return
            change.Mode is not BulkMode.Remove
            && change.Field is not BulkField.Concepts
            && BulkValues.KindOf(change.Field) is { } kind
            ? InOrder(values, taxonomy.Terms(kind))
            : values;
    }

    private static List<string> InOrder(IReadOnlyList<string> codes, IReadOnlyList<Term> terms) =>
        [
            .. terms.Select(term => term.Code).Where(codes.Contains),
            .. codes.Except(terms.Select(term => term.Code), StringComparer.Ordinal),
        ];

    private static bool IsSame(Practice practice, Practice next) =>
        practice.OwnerId == next.OwnerId
        && Enum.GetValues<BulkField>()
            .All(field =>
                AreSame(practice.Content, next.Content, field)
                && AreSame(practice.WorkingContent, next.WorkingContent, field)
            );

    private static bool AreSame(PracticeContent one, PracticeContent other, BulkField field) =>
        BulkValues
            .Of(field, one)
            .SequenceEqual(BulkValues.Of(field, other), StringComparer.Ordinal);
}
