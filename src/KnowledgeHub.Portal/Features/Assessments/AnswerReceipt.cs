using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>What came of a draft, for the browser.</summary>
/// <param name="Sequence">The draft's own number.</param>
/// <param name="State">Code of the <see cref="AnswerSaving"/>.</param>
/// <param name="Version">The version that is stored now.</param>
/// <param name="Text">The same in words.</param>
public sealed record AnswerReceipt(int Sequence, string State, int Version, string Text)
{
    /// <summary>What is wrong, by the name of the field.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } =
        new Dictionary<string, string>();

    /// <summary>HTML of the parts of the page that follow from what is stored now; see <see cref="AnswerParts"/>.</summary>
    public IReadOnlyDictionary<string, string>? Parts { get; init; }

    /// <summary>The receipt of a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="saving">What came of it.</param>
    /// <param name="session">What is known of the answer; null when nothing is.</param>
    public static AnswerReceipt Of(AnswerDraft draft, AnswerSaving saving, AnswerSession? session)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new(
            draft.Sequence,
            EnumCode<AnswerSaving>.Of(saving),
            session?.StoredVersion ?? 0,
            AnswerWords.Of(saving, session, draft.OffsetMinutes)
        )
        {
            Errors = session is null
                ? new Dictionary<string, string>()
                : session
                    .Errors.GroupBy(violation => violation.Field)
                    .ToDictionary(
                        field => field.Key,
                        field => string.Join(' ', field.Select(AnswerWords.Rule))
                    ),
        };
    }
}
