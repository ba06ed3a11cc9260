using System.Net;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Testing.Fakes;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class AddressFailuresTests
{
    private static readonly IPAddress _office = IPAddress.Parse("192.0.2.1");
    private readonly FakeClock _clock = new();

    [Fact]
    public async Task Begin_GuessesSideBySide_StopAtTheLimit()
    {
        var failures = new AddressFailures(_clock);
        for (var guess = 0; guess < AddressFailures.Limit; guess++)
        {
            Assert.Equal(TimeSpan.Zero, await failures.BeginAsync(_office, default));
        }

        var next = failures.BeginAsync(_office, default);
        Assert.False(next.IsCompleted);
        for (var guess = 0; guess < AddressFailures.Limit; guess++)
        {
            failures.End(_office, isFailure: true);
        }

        Assert.Equal(AddressFailures.Window, await next);
    }

    [Fact]
    public async Task Begin_ManyOfOneOfficeAtOnce_AreServedAfterOneAnother()
    {
        var failures = new AddressFailures(_clock);
        for (var person = 0; person < AddressFailures.Limit; person++)
        {
            await failures.BeginAsync(_office, default);
        }

        var late = failures.BeginAsync(_office, default);
        failures.End(_office, isFailure: false);

        Assert.Equal(TimeSpan.Zero, await late);
    }

    [Fact]
    public void AddOrWait_Requests_AreCountedWhetherTheySucceedOrNot()
    {
        var failures = new AddressFailures(_clock);
        for (var request = 0; request < AddressFailures.Limit; request++)
        {
            Assert.Equal(TimeSpan.Zero, failures.AddOrWait(_office));
        }

        Assert.Equal(AddressFailures.Window, failures.AddOrWait(_office));
        Assert.Equal(TimeSpan.Zero, failures.AddOrWait(IPAddress.Loopback));
        _clock.Advance(AddressFailures.Window);
        Assert.Equal(TimeSpan.Zero, failures.AddOrWait(_office));
    }
}
