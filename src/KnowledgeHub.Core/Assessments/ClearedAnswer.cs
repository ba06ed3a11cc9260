using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Assessments;

/// <summary>An answer that does not go into the next cycle.</summary>
/// <param name="Before">The indicator that it was given to.</param>
/// <param name="After">The indicator that now has this id and asks something else; null when none has it any more.</param>
public sealed record ClearedAnswer(Indicator Before, Indicator? After);
