namespace KnowledgeHub.Core.Tests.Testing;

public sealed class FakeClockTests
{
    [Fact]
    public void GetUtcNow_Untouched_StandsStill()
    {
        var clock = new FakeClock();

        Assert.Equal(clock.GetUtcNow(), clock.GetUtcNow());
        Assert.Equal(
            (clock.GetUtcNow().UtcDateTime, DateTimeKind.Utc),
            (clock.UtcNow, clock.UtcNow.Kind)
        );
    }

    [Fact]
    public void GetUtcNow_StartedInAnotherZone_IsTheSameMomentInUtc()
    {
        var start = new DateTimeOffset(2025, 6, 1, 2, 0, 0, TimeSpan.FromHours(2));

        Assert.Equal(
            new DateTime(2025, 6, 1, 0, 0, 0, DateTimeKind.Utc),
            new FakeClock(start).UtcNow
        );
    }

    [Fact]
    public void Advance_SomeTime_MovesClockAndTimestamps()
    {
        var clock = new FakeClock();
        var (before, stamp) = (clock.GetUtcNow(), clock.GetTimestamp());

        clock.Advance(TimeSpan.FromMinutes(90));

        Assert.Equal(TimeSpan.FromMinutes(90), clock.GetUtcNow() - before);
        Assert.Equal(TimeSpan.FromMinutes(90), clock.GetElapsedTime(stamp));
        Assert.Equal(clock.GetUtcNow(), clock.GetLocalNow());
    }
}
