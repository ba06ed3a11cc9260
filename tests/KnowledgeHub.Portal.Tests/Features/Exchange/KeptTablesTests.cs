using KnowledgeHub.Portal.Features.Exchange;
using KnowledgeHub.Testing.Fakes;

namespace KnowledgeHub.Portal.Tests.Features.Exchange;

public sealed class KeptTablesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kh-kept-");
    private readonly FakeClock _clock = new();

    [Fact]
    public void Keep_SecondFileOfAnAccount_TakesThePlaceOfTheFirst()
    {
        using var kept = new KeptTables(_folder.FullName, _clock);

        kept.Keep("a", ".csv", [1]);
        kept.Keep("a", ".xlsx", [2]);

        Assert.Equal([2], kept.Find("a")?.Bytes ?? []);
        Assert.Null(kept.Find("b"));
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public void Find_AfterAnHour_GivesNothingAndTheFileIsGone()
    {
        using var kept = new KeptTables(_folder.FullName, _clock);
        kept.Keep("a", ".csv", [1]);

        _clock.Advance(TimeSpan.FromMinutes(61));

        Assert.Null(kept.Find("a"));
        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public void Keep_WhileTooManyWait_IsRefused()
    {
        using var kept = new KeptTables(_folder.FullName, _clock);
        for (var number = 0; number < KeptTables.MaxFiles; number++)
        {
            Assert.True(kept.Keep($"account {number}", ".csv", [1]));
        }

        Assert.False(kept.Keep("one more", ".csv", [1]));
        Assert.True(kept.Keep("account 1", ".csv", [2]));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
