using System.Collections.Concurrent;
using System.Diagnostics;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>
/// Turns at the heavy work of a node, whatever asks for it: two at a time, one of a country, which then rests as long as it has
/// worked, two seconds at most. So a country that asks for much waits for itself, and the others go on.
/// </summary>
public sealed class ReportTurns : IDisposable
{
    /// <summary>How many work at a time.</summary>
    public const int AtOnce = 2;

    private static readonly TimeSpan _longestRest = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _places = new(AtOnce);

    // Without wait handles they hold nothing to dispose of, and a rest may end after this did.
    private readonly ConcurrentDictionary<CountryCode, SemaphoreSlim> _placesOfCountry = new();
    private int _waiting;

    /// <summary>How many wait for others of their own country.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    /// <summary>Works when it is a country's turn.</summary>
    /// <param name="country">Whose work it is.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>What the work gave.</returns>
    public async Task<T> RunAsync<T>(
        CountryCode country,
        Func<Task<T>> work,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(work);

        // First among the own: one country's queue takes one place at most of those that all share.
        var own = _placesOfCountry.GetOrAdd(country, _ => new(1));
        Interlocked.Increment(ref _waiting);
        try
        {
            await own.WaitAsync(cancellation);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }

        var worked = TimeSpan.Zero;
        try
        {
            await _places.WaitAsync(cancellation);
            var begun = Stopwatch.GetTimestamp();
            try
            {
                return await work();
            }
            finally
            {
                worked = Stopwatch.GetElapsedTime(begun);
                _places.Release();
            }
        }
        finally
        {
            _ = RestAsync(own, worked);
        }
    }

    // Whoever has its file does not wait for this.
    private static async Task RestAsync(SemaphoreSlim own, TimeSpan worked)
    {
        await Task.Delay(worked < _longestRest ? worked : _longestRest);
        own.Release();
    }

    /// <inheritdoc/>
    public void Dispose() => _places.Dispose();
}
