namespace KnowledgeHub.Testing.Fakes;

/// <summary>A clock that stands still until a test moves it, in UTC. Timers still run on real time.</summary>
/// <param name="start">Where it stands at first; by default 1 March 2025, 12:00 UTC.</param>
public sealed class FakeClock(DateTimeOffset? start = null) : TimeProvider
{
    private long _ticks = (start ?? new(2025, 3, 1, 12, 0, 0, TimeSpan.Zero)).UtcTicks;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>What the clock shows, as it is stored.</summary>
    public DateTime UtcNow => GetUtcNow().UtcDateTime;

    public override DateTimeOffset GetUtcNow() => new(GetTimestamp(), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    /// <summary>Moves the clock on, or back when the time is negative.</summary>
    public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
}
