using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Evidence;

/// <summary>Somebody who may read an assessment with its evidence, and what the rules of its answers allow there.</summary>
/// <param name="Actor">Who it is.</param>
/// <param name="Assessment">The assessment.</param>
/// <param name="MemberOf">Code of the agency that the actor answers for here; null when there is none.</param>
public sealed record EvidenceReader(Actor Actor, Assessment Assessment, string? MemberOf)
{
    /// <summary>Whether the evidence of somebody's answers can be seen: as the answers themselves.</summary>
    /// <param name="agency">Whose answers; see <see cref="AnswerKey"/>.</param>
    public bool MaySee(string agency) => AnswerRights.MaySee(Actor, Assessment, agency, MemberOf);

    /// <summary>Whether evidence can be linked to an answer: whenever the answer can be written.</summary>
    /// <param name="key">The answer.</param>
    public AnswerRight RightTo(AnswerKey key) => AnswerRights.Of(Actor, Assessment, key, MemberOf);
}
