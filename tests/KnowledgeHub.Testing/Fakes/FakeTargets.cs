using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Targets;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps target profiles in memory by the rules of the port.</summary>
public sealed class FakeTargets : ITargetStore
{
    private readonly Dictionary<AssessmentId, TargetProfile> _profiles = [];

    /// <summary>What was committed, in order.</summary>
    public List<TargetProfile> Saves { get; } = [];

    /// <summary>What somebody else commits just before the next save; null for nothing.</summary>
    public TargetProfile? Competing { get; set; }

    /// <summary>Puts a profile in; it is no save.</summary>
    public FakeTargets With(TargetProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        _profiles[profile.Assessment] = profile;
        return this;
    }

    public Task<TargetProfile?> FindAsync(
        AssessmentId assessment,
        CancellationToken cancellation
    ) => Task.FromResult(_profiles.GetValueOrDefault(assessment));

    public Task<SaveResult> SaveAsync(
        TargetProfile next,
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(next);
        if (Competing is { } competing)
        {
            With(competing);
            Competing = null;
        }

        if ((_profiles.GetValueOrDefault(next.Assessment)?.Version ?? 0) != next.Version - 1)
        {
            return Task.FromResult(SaveResult.Stale);
        }

        With(next);
        Saves.Add(next);
        return Task.FromResult(SaveResult.Saved);
    }
}
