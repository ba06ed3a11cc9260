using KnowledgeHub.Core.Operations;

namespace KnowledgeHub.Core.Tests.Operations;

public sealed class ConfirmRestoreTests
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private readonly FakeClock _clock = new();
    private readonly FakeInstallation _installation = new()
    {
        State = InstallationState.Restored(null, DateTime.UnixEpoch, DateTime.UnixEpoch),
    };

    [Fact]
    public async Task Run_Administrator_EndsSafeModeAndIsNamed()
    {
        var actor = Actors.Administrator;

        var outcome = await Confirming(_installation).RunAsync(actor, _none);

        var state = Assert.IsType<Outcome<InstallationState>.Done>(outcome).Value;
        Assert.Equal((false, 2, actor.Id), (state.IsSafeMode, state.Version, state.ConfirmedBy));
        Assert.Equal(_clock.GetUtcNow().UtcDateTime, state.ConfirmedUtc);
        Assert.False(await _installation.IsOnAsync(_none));
        Assert.Equal((ConfirmRestore.Change, actor.Id), Assert.Single(_installation.Changes));
    }

    [Fact]
    public async Task Run_AnybodyElse_IsForbiddenAndChangesNothing()
    {
        var others = Actors.All.Where(actor => actor != Actors.Administrator).ToList();

        foreach (var actor in others)
        {
            Assert.IsType<Outcome<InstallationState>.Forbidden>(
                await Confirming(_installation).RunAsync(actor, _none)
            );
        }

        Assert.NotEmpty(others);
        Assert.True(await _installation.IsOnAsync(_none));
    }

    [Fact]
    public async Task Run_NothingRestoredOrAlreadyConfirmed_IsNotFound()
    {
        var actor = Actors.Administrator;
        await Confirming(_installation).RunAsync(actor, _none);

        Assert.IsType<Outcome<InstallationState>.NotFound>(
            await Confirming(new()).RunAsync(actor, _none)
        );
        Assert.IsType<Outcome<InstallationState>.NotFound>(
            await Confirming(_installation).RunAsync(actor, _none)
        );
    }

    [Fact]
    public void Restored_OfAConfirmedInstallation_IsInSafeModeAgainWithTheNextVersion()
    {
        var before = InstallationState.Restored(null, DateTime.UnixEpoch, DateTime.UnixEpoch) with
        {
            Version = 7,
            IsSafeMode = false,
            ConfirmedBy = "ana",
        };

        var after = InstallationState.Restored(before, DateTime.UnixEpoch, DateTime.UnixEpoch);

        Assert.Equal((8, true, null), (after.Version, after.IsSafeMode, after.ConfirmedBy));
    }

    private ConfirmRestore Confirming(FakeInstallation installation) => new(installation, _clock);
}
