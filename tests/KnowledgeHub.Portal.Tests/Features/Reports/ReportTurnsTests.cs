using System.Diagnostics;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Portal.Features.Reports;

namespace KnowledgeHub.Portal.Tests.Features.Reports;

public sealed class ReportTurnsTests : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan _work = TimeSpan.FromMilliseconds(30);
    private static readonly CountryCode _here = new("XA");

    private readonly ReportTurns _turns = new();

    public void Dispose() => _turns.Dispose();

    [Fact]
    public async Task RunAsync_ManyOfOneCountry_OneWorksAndAnotherCountryGoesOn()
    {
        var end = new TaskCompletionSource();
        var begun = 0;
        var own = Enumerable.Range(0, 20).Select(_ => _turns.RunAsync(_here, HoldAsync, default));
        var waiting = own.ToList();

        var other = await _turns
            .RunAsync(new("XB"), () => Task.FromResult(7), default)
            .WaitAsync(_patience);

        Assert.Equal((7, 1), (other, begun));
        end.SetResult();
        await Task.WhenAll(waiting).WaitAsync(_patience);
        Assert.Equal(20, begun);

        async Task<int> HoldAsync()
        {
            begun++;
            await end.Task;
            return 1;
        }
    }

    [Fact]
    public async Task RunAsync_ManyCountries_WorkTwoAtATime()
    {
        var end = new TaskCompletionSource();
        var begun = 0;
        var countries = Enumerable.Range('A', 12).Select(last => new CountryCode($"X{(char)last}"));

        var all = countries.Select(one => _turns.RunAsync(one, HoldAsync, default)).ToList();

        Assert.Equal(ReportTurns.AtOnce, begun);
        end.SetResult();
        await Task.WhenAll(all).WaitAsync(_patience);
        Assert.Equal(12, begun);

        async Task<int> HoldAsync()
        {
            begun++;
            await end.Task;
            return 1;
        }
    }

    [Fact]
    public async Task RunAsync_AgainForTheSameCountry_BeginsAfterARestAsLongAsTheWork()
    {
        var end = 0L;
        await _turns.RunAsync(_here, WorkAsync, default);

        var rest = await _turns.RunAsync(
            _here,
            () => Task.FromResult(Stopwatch.GetElapsedTime(end)),
            default
        );

        Assert.InRange(rest, _work, _patience);

        Task<int> WorkAsync()
        {
            SpinWait.SpinUntil(() => false, _work + TimeSpan.FromMilliseconds(20));
            end = Stopwatch.GetTimestamp();
            return Task.FromResult(1);
        }
    }

    [Fact]
    public async Task RunAsync_FailedOrGivenUp_LeavesTheTurnToTheNext()
    {
        using var leaving = new CancellationTokenSource();
        await Assert.ThrowsAsync<IOException>(() =>
            _turns.RunAsync<int>(_here, () => throw new IOException(), default)
        );
        var end = new TaskCompletionSource<int>();
        var first = _turns.RunAsync(_here, () => end.Task, default);
        var second = _turns.RunAsync(_here, () => Task.FromResult(2), leaving.Token);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        end.SetResult(1);
        var third = await _turns
            .RunAsync(_here, () => Task.FromResult(3), default)
            .WaitAsync(_patience);

        Assert.Equal((1, 3), (await first, third));
    }
}
