using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Counts failed attempts of an address, in the memory of this node. Only failures count, so that an office of hundreds behind
/// one address is spared; who guesses names and passwords from one place is not. Addresses are never written anywhere.
/// </summary>
internal sealed class AddressFailures(TimeProvider clock)
{
    /// <summary>How many failures an address may have within <see cref="Window"/>.</summary>
    public const int Limit = 60;

    private const int MaxAddresses = 20_000;
    private const int NetworkBytes = 8; // an IPv6 customer holds a /64
    private const int Patience = 40;
    private static readonly TimeSpan _step = TimeSpan.FromMilliseconds(250);

    private readonly ConcurrentDictionary<string, Attempts> _attempts = new();

    /// <summary>How long a failure counts.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Reserves an attempt, which counts as a failure until <see cref="End"/> says otherwise: guesses side by side cannot pass the
    /// limit. Whoever comes while others of the address are still tested is served after them.
    /// </summary>
    /// <param name="address">The address.</param>
    /// <param name="cancellation">Cancels waiting for others.</param>
    /// <returns>How long the address has to wait; zero when the attempt may be made, and has to be ended.</returns>
    public async Task<TimeSpan> BeginAsync(IPAddress? address, CancellationToken cancellation)
    {
        for (var left = Patience; ; left--)
        {
            var wait = Begin(address);
            if (wait != _step || left == 0)
            {
                return wait;
            }

            await Task.Delay(_step, clock, cancellation);
        }
    }

    /// <summary>Ends an attempt that <see cref="BeginAsync"/> let begin.</summary>
    /// <param name="address">The address.</param>
    /// <param name="isFailure">Whether it failed.</param>
    public void End(IPAddress? address, bool isFailure)
    {
        if (isFailure)
        {
            Add(address);
        }

        if (_attempts.TryGetValue(KeyOf(address), out var attempts))
        {
            lock (attempts)
            {
                attempts.UnderWay--;
            }
        }
    }

    /// <summary>Notes what counts whether it succeeds or not.</summary>
    /// <param name="address">The address.</param>
    /// <returns>How long the address has to wait; then nothing was noted.</returns>
    public TimeSpan AddOrWait(IPAddress? address)
    {
        var wait = Begin(address);
        if (wait == TimeSpan.Zero)
        {
            End(address, isFailure: true);
        }

        return wait;
    }

    /// <summary>Notes a failure of an attempt that was not bound by the limit.</summary>
    /// <param name="address">The address.</param>
    public void Add(IPAddress? address)
    {
        var attempts = Of(address);
        lock (attempts)
        {
            Forget(attempts);
            attempts.Failures.Enqueue(clock.GetUtcNow());
        }
    }

    private TimeSpan Begin(IPAddress? address)
    {
        var attempts = Of(address);
        lock (attempts)
        {
            Forget(attempts);
            if (attempts.Failures.Count >= Limit)
            {
                return attempts.Failures.Peek() + Window - clock.GetUtcNow();
            }

            if (attempts.Failures.Count + attempts.UnderWay >= Limit)
            {
                return _step;
            }

            attempts.UnderWay++;
            return TimeSpan.Zero;
        }
    }

    private Attempts Of(IPAddress? address)
    {
        if (_attempts.Count >= MaxAddresses)
        {
            Sweep();
        }

        return _attempts.GetOrAdd(KeyOf(address), _ => new());
    }

    private void Sweep()
    {
        foreach (var (key, attempts) in _attempts)
        {
            lock (attempts)
            {
                Forget(attempts);
                if (attempts.Failures.Count + attempts.UnderWay == 0)
                {
                    _attempts.TryRemove(key, out _);
                }
            }
        }
    }

    private void Forget(Attempts attempts)
    {
        var before = clock.GetUtcNow() - Window;
        while (attempts.Failures.TryPeek(out var oldest) && oldest <= before)
        {
            attempts.Failures.Dequeue();
        }
    }

    private static string KeyOf(IPAddress? address) =>
        address switch
        {
            null => string.Empty,
            { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
            { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(
                address.GetAddressBytes().AsSpan(0, NetworkBytes)
            ),
            _ => address.ToString(),
        };

    private sealed class Attempts
    {
        public Queue<DateTimeOffset> Failures { get; } = new();

        public int UnderWay { get; set; }
    }
}
