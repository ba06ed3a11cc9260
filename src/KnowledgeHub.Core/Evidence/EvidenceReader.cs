using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Evidence;

/// <summary>Somebody who may read an assessment with its evidence, and what the rules of its answers allow there.</summary>
/// <param name="Actor">Who it is.</param>
/// <param name="Assessment">The assessment.</param>
/// <param name="MemberOf">Code of the agency that the actor answers for here; null when there is none.</param>
/// <param name="View">What of the assessment is shown.</param>
public sealed record EvidenceReader(
    Actor Actor,
    Assessment Assessment,
    string? MemberOf,
    SharedView View
)
{
    /// <summary>A link as it is shown: its note is a comment.</summary>
    /// <param name="linked">The link with its item.</param>
    public LinkedEvidence Shared(LinkedEvidence linked)
    {
        ArgumentNullException.ThrowIfNull(linked);
        return View.Comments
            ? linked
            : linked with
            {
                Link = linked.Link with { Note = string.Empty },
            };
    }

    /// <summary>A use as it is shown.</summary>
    /// <param name="use">The use.</param>
    /// <param name="view">What of its assessment is shown.</param>
    internal static EvidenceUse Shared(EvidenceUse use, SharedView view) =>
        new(
            view.Comments ? use.Link : use.Link with { Note = string.Empty },
            view.PartOf(use.Assessment)
        );

    /// <summary>Whether the evidence of somebody's answers can be seen: as the answers themselves.</summary>
    /// <param name="agency">Whose answers; see <see cref="AnswerKey"/>.</param>
    public bool MaySee(string agency) => AnswerRights.MaySee(Actor, Assessment, agency, MemberOf);

    /// <summary>Whether evidence can be linked to an answer: whenever the answer can be written.</summary>
    /// <param name="key">The answer.</param>
    public AnswerRight RightTo(AnswerKey key) => AnswerRights.Of(Actor, Assessment, key, MemberOf);
}
