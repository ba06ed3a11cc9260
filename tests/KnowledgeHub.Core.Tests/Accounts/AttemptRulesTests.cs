using KnowledgeHub.Core.Accounts;

namespace KnowledgeHub.Core.Tests.Accounts;

public sealed class AttemptRulesTests
{
    private static readonly DateTime _now = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);
    private static readonly AttemptCounter _none = new() { Key = "account/ana" };

    [Theory]
    [InlineData(1, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 30)]
    [InlineData(6, 60)]
    [InlineData(9, 480)]
    [InlineData(10, 900)]
    [InlineData(1_000_000, 900)]
    public void PauseAfter_Failures_GrowsUpToTheLongest(int failures, int seconds) =>
        Assert.Equal(seconds, AttemptRules.PauseAfter(failures).TotalSeconds);

    [Fact]
    public void Begin_Attempt_CountsAsFailedAndKeepsOthersOut()
    {
        var begun = AttemptRules.Begin(_none, _now);

        Assert.Equal((1, 1), (begun.Version, begun.Failures));
        Assert.Equal(AttemptRules.LongestAttempt, AttemptRules.WaitOf(begun, _now));
    }

    [Theory]
    [InlineData(AttemptVerdict.Right, 0, 0)]
    [InlineData(AttemptVerdict.Partly, 4, 0)]
    [InlineData(AttemptVerdict.Wrong, 5, 30)]
    public void End_FifthAttempt_LeavesFailuresAndPause(
        AttemptVerdict verdict,
        int failures,
        int seconds
    )
    {
        var begun = AttemptRules.Begin(_none with { Failures = 4, LastUtc = _now }, _now);

        var ended = AttemptRules.End(begun, verdict, _now);

        Assert.Equal(failures, ended.Failures);
        Assert.Equal(seconds, AttemptRules.WaitOf(ended, _now).TotalSeconds);
    }

    [Fact]
    public void Begin_LongAfterTheLast_ForgetsFailures()
    {
        var before = _none with { Failures = 40, LastUtc = _now - AttemptRules.Memory * 1.01 };

        Assert.Equal(1, AttemptRules.Begin(before, _now).Failures);
    }
}
