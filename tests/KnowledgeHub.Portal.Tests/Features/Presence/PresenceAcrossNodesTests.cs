using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Features.Presence;
using KnowledgeHub.Testing.Fakes;

namespace KnowledgeHub.Portal.Tests.Features.Presence;

public sealed class PresenceAcrossNodesTests
{
    private static readonly AnswerKey _key = new(new("A-0001"), new("LEG.S.1"));

    private readonly FakeClock _clock = new();
    private readonly List<PresenceNote> _told = [];
    private readonly PresenceRegistry _here;
    private readonly PresenceRegistry _there;

    public PresenceAcrossNodesTests()
    {
        (_here, _there) = (new(_clock), new(_clock));
        _here.Noted += (_, note) =>
        {
            _told.Add(note);
            _there.Hear(note);
        };
        _there.Noted += (_, note) => _here.Hear(note);
    }

    [Fact]
    public void Others_OnAnotherNode_AreSeenAndToldAndGone()
    {
        using var ana = _here.Enter(_key, "ana", "ana");
        var changes = 0;
        ana.Changed += (_, _) => changes++;

        var ben = _there.Enter(_key, "ben", "ben");
        var seen = Names(ana);
        ben.Dispose();

        Assert.Equal(["ben"], seen);
        Assert.Empty(ana.Others);
        Assert.Equal(2, changes);
    }

    [Fact]
    public void Others_InTwoWindowsOnTwoNodes_AreSeenOnce()
    {
        using var ana = _here.Enter(_key, "ana", "ana");
        using var here = _here.Enter(_key, "ben", "ben");
        using var there = _there.Enter(_key, "ben", "ben");
        using var own = _there.Enter(_key, "ana", "ana");

        Assert.Equal(["ben"], Names(ana));
        Assert.Equal(["ben"], Names(own));
    }

    [Fact]
    public void Others_WriteOnAnotherNode_AreSeenWritingForAWhile()
    {
        using var ana = _there.Enter(_key, "ana", "ana");
        using var ben = _here.Enter(_key, "ben", "ben");

        ben.NoteWriting();
        var writing = Assert.Single(ana.Others).IsWriting;
        _clock.Advance(PresenceRegistry.WritingLife);

        Assert.True(writing);
        Assert.False(Assert.Single(ana.Others).IsWriting);
    }

    [Fact]
    public void Others_OnANodeThatWasLost_ExpireWithTheirLease()
    {
        using var ana = _there.Enter(_key, "ana", "ana");
        _there.Hear(new(Guid.NewGuid(), _key.ToString(), "ben", "ben", PresenceStep.Open));
        var before = Names(ana);

        _clock.Advance(PresenceRegistry.LeaseLife);
        ana.Renew();

        Assert.Equal(["ben"], before);
        Assert.Empty(ana.Others);
    }

    [Fact]
    public void Renew_EveryFewSeconds_IsToldSeldomButInTime()
    {
        using var ana = _there.Enter(_key, "ana", "ana");
        using var ben = _here.Enter(_key, "ben", "ben");
        for (var passed = 0; passed < 240; passed += 4)
        {
            _clock.Advance(TimeSpan.FromSeconds(4));
            ana.Renew();
            ben.Renew();
            ben.NoteWriting();
            Assert.Equal(["ben"], Names(ana));
        }

        Assert.InRange(_told.Count(note => note.Step is PresenceStep.Open), 1, 17);
        Assert.InRange(_told.Count(note => note.Step is PresenceStep.Writing), 30, 60);
    }

    private static IEnumerable<string> Names(PresenceLease lease) =>
        lease.Others.Select(person => person.Name);
}
