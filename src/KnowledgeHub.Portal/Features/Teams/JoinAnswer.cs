using KnowledgeHub.Core;
using KnowledgeHub.Core.Teams;

namespace KnowledgeHub.Portal.Features.Teams;

/// <summary>What became of an invitation that somebody without an account accepts.</summary>
/// <param name="Outcome">The outcome; null when nothing was tried, because too many addresses were refused here.</param>
/// <param name="RetryAfter">How long to wait when nothing was tried.</param>
public sealed record JoinAnswer(Outcome<JoinedTeam>? Outcome, TimeSpan RetryAfter = default);
