using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Curations;

public sealed class CurationBookTests
{
    private static readonly DateTime _day = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("risk")]
    [InlineData("  RISK ")]
    public void For_TextAsTyped_IsFoundAsTheQueryLogCountsIt(string typed) =>
        Assert.Equal("P-0001 | ", Words(Book(Of("P-0001")), typed, Language.French));

    [Fact]
    public void For_AnotherText_IsNothing() =>
        Assert.Same(CuratedEntries.None, Book(Of("P-0001")).For("risks", Language.English));

    [Fact]
    public void For_OneLanguage_IsForItsReadersOnly()
    {
        var book = Book(Of("P-0001") with { Language = Language.French });

        Assert.Equal("P-0001 | ", Words(book, "risk", Language.French));
        Assert.Equal(" | ", Words(book, "risk", Language.English));
    }

    [Fact]
    public void For_AllLanguagesAndOne_TheOneCounts()
    {
        var all = Of("P-0001");
        var french = all with { Language = Language.French, Placement = Placement.Hidden };

        var book = Book(all, french);

        Assert.Equal(" | P-0001", Words(book, "risk", Language.French));
        Assert.Equal("P-0001 | ", Words(book, "risk", Language.English));
    }

    [Fact]
    public void For_SeveralPins_StandInTheOrderInWhichTheyWereMade()
    {
        var later = Of("P-0001") with { ChangedUtc = _day.AddMinutes(1) };

        Assert.Equal("P-0002 P-0001 | ", Words(Book(later, Of("P-0002")), "risk"));
    }

    [Fact]
    public void For_TakenBack_IsNothing() =>
        Assert.Equal(" | ", Words(Book(Of("P-0001") with { Placement = null }), "risk"));

    [Fact]
    public void For_MorePinsThanTheLimit_IsTheFirstOfThem()
    {
        var pins = Enumerable
            .Range(1, Curation.MaxPinned + 1)
            .Select(number => Of($"P-000{number}"));

        var found = Book([.. pins]).For("risk", Language.English);

        Assert.Equal(Curation.MaxPinned, found.Pinned.Count);
    }

    private static CurationBook Book(params Curation[] curations) => new(curations);

    private static string Words(
        CurationBook book,
        string text,
        Language language = Language.English
    )
    {
        var found = book.For(text, language);
        return $"{string.Join(' ', found.Pinned)} | {string.Join(' ', found.Hidden)}";
    }

    private static Curation Of(string practice) =>
        new()
        {
            Id = practice,
            Text = "risk",
            Language = null,
            Practice = new(practice),
            Placement = Placement.Pinned,
            ChangedBy = "editor",
            ChangedUtc = _day,
            Version = 1,
        };
}
