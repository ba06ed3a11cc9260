using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Offline;

/// <summary>Whose answers somebody can take along.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Framework">Its version of the framework.</param>
/// <param name="Codes">Who answers, the actor's own agency first; see <see cref="AnswerKey"/>.</param>
/// <param name="MayAnswer">Whether the actor answers anything here, at this stage or another.</param>
public sealed record OfflineAgencies(
    Assessment Assessment,
    MaturityFramework Framework,
    IReadOnlyList<string> Codes,
    bool MayAnswer
);
