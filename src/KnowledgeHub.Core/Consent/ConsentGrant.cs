using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Consent;

/// <summary>One permission: this part for this audience.</summary>
/// <param name="Content">What is shared.</param>
/// <param name="Audience">With whom.</param>
public sealed record ConsentGrant(SharedContent Content, ConsentAudience Audience);
