using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Operations;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps the state of an installation in memory; as it is made, nothing was ever restored.</summary>
public sealed class FakeInstallation : IInstallationStore, ISafeMode
{
    /// <summary>An installation that was restored and waits to be confirmed.</summary>
    public static FakeInstallation Restored { get; } =
        new() { State = InstallationState.Restored(null, DateTime.UnixEpoch, DateTime.UnixEpoch) };

    public InstallationState? State { get; set; }

    public List<(string Change, string ActorId)> Changes { get; } = [];

    public InstallationState? Known => State;

    public Task<InstallationState?> FindAsync(CancellationToken cancellation) =>
        Task.FromResult(State);

    public Task<bool> IsOnAsync(CancellationToken cancellation) =>
        Task.FromResult(State is { IsSafeMode: true });

    public Task<SaveResult> SaveAsync(
        InstallationState next,
        string change,
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(actor);
        if (next.Version != (State?.Version ?? 0) + 1)
        {
            return Task.FromResult(SaveResult.Stale);
        }

        State = next;
        Changes.Add((change, actor.Id));
        return Task.FromResult(SaveResult.Saved);
    }
}
