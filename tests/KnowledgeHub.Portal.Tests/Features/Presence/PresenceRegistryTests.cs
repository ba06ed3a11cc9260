using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Features.Presence;
using KnowledgeHub.Testing.Fakes;

namespace KnowledgeHub.Portal.Tests.Features.Presence;

public sealed class PresenceRegistryTests
{
    private static readonly AnswerKey _key = new(new("A-0001"), new("LEG.S.1"));

    private readonly FakeClock _clock = new();

    private PresenceRegistry Registry => field ??= new(_clock);

    [Fact]
    public void Others_SameAnswer_SeeEachOtherOnceAndNotThemselves()
    {
        using var ana = Enter("ana");
        using var again = Enter("ana");
        using var ben = Enter("ben");

        Assert.Equal(["ben"], Names(ana));
        Assert.Equal(["ana"], Names(ben));
    }

    [Fact]
    public void Others_OtherIndicatorAgencyOrAssessment_AreNotSeen()
    {
        using var ana = Enter("ana");
        using var elsewhere = Enter("ben", _key with { Indicator = new("LEG.S.2") });
        using var agency = Enter("cem", _key with { Agency = "customs" });
        using var other = Enter("dan", _key with { Assessment = new("A-0002") });

        Assert.Empty(ana.Others);
    }

    [Fact]
    public void Others_WhoLeaves_IsGoneAndTheOthersAreTold()
    {
        using var ana = Enter("ana");
        var ben = Enter("ben");
        var told = 0;
        ana.Changed += (_, _) => told++;

        ben.Dispose();

        Assert.Empty(ana.Others);
        Assert.Equal(1, told);
    }

    [Fact]
    public void Others_LeaseThatIsNotRenewed_Expires()
    {
        using var ana = Enter("ana");
        using var ben = Enter("ben");
        using var cem = Enter("cem");
        _clock.Advance(PresenceRegistry.LeaseLife / 2);
        ben.Renew();

        _clock.Advance(PresenceRegistry.LeaseLife / 2);

        Assert.Equal(["ben"], Names(ana));
    }

    [Fact]
    public void NoteWriting_OtherWindow_SeesItForAMoment()
    {
        using var ana = Enter("ana");
        using var ben = Enter("ben");

        ben.NoteWriting();
        var writing = Assert.Single(ana.Others).IsWriting;
        _clock.Advance(PresenceRegistry.WritingLife);

        Assert.True(writing);
        Assert.False(Assert.Single(ana.Others).IsWriting);
    }

    [Fact]
    public void NoteAccessChanged_WindowsOfTheAssessment_AreTold()
    {
        using var ana = Enter("ana");
        using var elsewhere = Enter("ben", _key with { Indicator = new("LEG.S.2") });
        using var other = Enter("cem", _key with { Assessment = new("A-0002") });
        var told = new List<string>();
        ana.AccessChanged += (_, _) => told.Add("ana");
        elsewhere.AccessChanged += (_, _) => told.Add("ben");
        other.AccessChanged += (_, _) => told.Add("cem");

        Registry.NoteAccessChanged("A-0001");

        Assert.Equal(["ana", "ben"], told.Order());
    }

    [Fact]
    public void NoteSaved_OpenAnswer_IsToldItsNewestVersion()
    {
        using var ana = Enter("ana");
        using var elsewhere = Enter("ben", _key with { Indicator = new("LEG.S.2") });

        Registry.NoteSaved("A-0001/LEG.S.1/national", 3);
        Registry.NoteSaved("A-0001/LEG.S.1/national", 2);

        Assert.Equal((3, 0), (ana.NewestVersion, elsewhere.NewestVersion));
    }

    private PresenceLease Enter(string account, AnswerKey? key = null) =>
        Registry.Enter(key ?? _key, account, account);

    private static IEnumerable<string> Names(PresenceLease lease) =>
        lease.Others.Select(person => person.Name);
}
