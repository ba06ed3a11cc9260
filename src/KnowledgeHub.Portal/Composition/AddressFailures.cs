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

    private readonly ConcurrentDictionary<string, Queue<DateTimeOffset>> _failures = new();

    /// <summary>How long a failure counts.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromMinutes(10);

    /// <summary>How long the address has to wait; zero when it need not.</summary>
    public TimeSpan WaitOf(IPAddress? address)
    {
        if (!_failures.TryGetValue(KeyOf(address), out var failures))
        {
            return TimeSpan.Zero;
        }

        lock (failures)
        {
            Forget(failures);
            return failures.Count < Limit
                ? TimeSpan.Zero
                : failures.Peek() + Window - clock.GetUtcNow();
        }
    }

    /// <summary>Notes a failure.</summary>
    public void Add(IPAddress? address)
    {
        if (_failures.Count >= MaxAddresses)
        {
            Sweep();
        }

        var failures = _failures.GetOrAdd(KeyOf(address), _ => new());
        lock (failures)
        {
            Forget(failures);
            failures.Enqueue(clock.GetUtcNow());
        }
    }

    private void Sweep()
    {
        foreach (var (key, failures) in _failures)
        {
            lock (failures)
            {
                Forget(failures);
                if (failures.Count == 0)
                {
                    _failures.TryRemove(key, out _);
                }
            }
        }
    }

    private void Forget(Queue<DateTimeOffset> failures)
    {
        var before = clock.GetUtcNow() - Window;
        while (failures.TryPeek(out var oldest) && oldest <= before)
        {
            failures.Dequeue();
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
}
