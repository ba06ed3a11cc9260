using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Testing.Databases;
using KnowledgeHub.Testing.Fakes;

namespace KnowledgeHub.Data.Tests.Accounts;

public sealed class AttemptGateTests
{
    private static readonly AttemptSubject _ana = AttemptSubject.Strangers("ana");

    [Theory, EachDatabase]
    public async Task TryAsync_ManyGuessesSideBySide_TestsNoMoreThanTheLimit(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var gate = Gate(hub, TimeProvider.System);
        var tested = 0;

        await Task.WhenAll(
            Enumerable
                .Range(0, 200)
                .Select(_ =>
                    Task.Run(() =>
                        gate.TryAsync(
                            _ana,
                            () =>
                            {
                                Interlocked.Increment(ref tested);
                                return Task.FromResult(AttemptVerdict.Wrong);
                            },
                            default
                        )
                    )
                )
        );

        Assert.Equal(AttemptRules.Limit, tested);
    }

    [Theory, EachDatabase]
    public async Task TryAsync_TwoAtOnce_AreTestedOneAfterTheOther(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var gate = Gate(hub, TimeProvider.System);
        var (inside, most) = (0, 0);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 2).Select(_ => gate.TryAsync(_ana, TestAsync, default))
        );

        Assert.Equal(1, most);
        Assert.All(answers, answer => Assert.Equal(AttemptVerdict.Right, answer.Verdict));

        async Task<AttemptVerdict> TestAsync()
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
            return AttemptVerdict.Right;
        }
    }

    [Theory, EachDatabase]
    public async Task TryAsync_AfterThePause_TestsOnceAndPausesLonger(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var clock = new FakeClock();
        var gate = Gate(hub, clock);
        await FailAsync(gate, AttemptRules.Limit);
        var refused = await TryAsync(gate, AttemptVerdict.Right);

        clock.Advance(AttemptRules.FirstPause);
        var tested = await TryAsync(gate, AttemptVerdict.Wrong);
        var again = await TryAsync(gate, AttemptVerdict.Right);

        Assert.Equal(new(null, AttemptRules.FirstPause), refused);
        Assert.Equal(AttemptVerdict.Wrong, tested.Verdict);
        Assert.Equal(new(null, 2 * AttemptRules.FirstPause), again);
    }

    [Theory, EachDatabase]
    public async Task TryAsync_OnlyPartlyProved_ForgivesNoFailure(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var gate = Gate(hub, new FakeClock());
        for (var guess = 0; guess < AttemptRules.Limit; guess++)
        {
            await TryAsync(gate, AttemptVerdict.Partly);
            await TryAsync(gate, AttemptVerdict.Wrong);
        }

        Assert.Null((await TryAsync(gate, AttemptVerdict.Partly)).Verdict);
    }

    [Theory, EachDatabase]
    public async Task TryAsync_TestThrows_CountsAsFailed(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var counters = new EfAttemptCounters(new(hub.Contexts, hub.Engine));
        var gate = new AttemptGate(counters, new FakeClock());

        await Assert.ThrowsAsync<TimeoutException>(() =>
            gate.TryAsync(_ana, () => throw new TimeoutException(), default)
        );

        var counter = await counters.FindAsync(_ana, default);
        Assert.Equal((1, 2), (counter?.Failures, counter?.Version));
    }

    [Theory, EachDatabase]
    public async Task TryAsync_AnotherSubject_IsNotKeptOut(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var gate = Gate(hub, new FakeClock());
        await FailAsync(gate, 20);

        var known = await gate.TryAsync(
            AttemptSubject.Known(Guid.NewGuid(), "ana"),
            () => Task.FromResult(AttemptVerdict.Right),
            default
        );

        Assert.Equal(AttemptVerdict.Right, known.Verdict);
    }

    [Theory, EachDatabase]
    public async Task ForgetAsync_OldCounter_IsRemovedAndTheNewOneKept(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var clock = new FakeClock();
        var counters = new EfAttemptCounters(new(hub.Contexts, hub.Engine));
        var gate = new AttemptGate(counters, clock);
        await FailAsync(gate, 1);
        clock.Advance(TimeSpan.FromDays(1));
        var ben = AttemptSubject.Nobody(" Ben@x.example");
        await gate.TryAsync(ben, () => Task.FromResult(AttemptVerdict.Wrong), default);

        var removed = await counters.ForgetAsync(clock.UtcNow.AddHours(-12), default);

        Assert.Equal(1, removed);
        Assert.Null(await counters.FindAsync(_ana, default));
        Assert.NotNull(await counters.FindAsync(AttemptSubject.Nobody("ben@X.example"), default));
    }

    private static AttemptGate Gate(TestHub hub, TimeProvider clock) =>
        new(new EfAttemptCounters(new(hub.Contexts, hub.Engine)), clock);

    private static async Task FailAsync(AttemptGate gate, int times)
    {
        for (var time = 0; time < times; time++)
        {
            await TryAsync(gate, AttemptVerdict.Wrong);
        }
    }

    private static Task<AttemptAnswer> TryAsync(AttemptGate gate, AttemptVerdict verdict) =>
        gate.TryAsync(_ana, () => Task.FromResult(verdict), default);
}
