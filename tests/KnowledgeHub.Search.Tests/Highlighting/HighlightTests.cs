using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Search.Highlighting;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests.Highlighting;

public sealed class HighlightTests
{
    [Theory]
    [InlineData(
        "<script>alert('x')</script> & \"borders\"",
        "border",
        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;<mark>borders</mark>&quot;"
    )]
    [InlineData("<b>border</b>", "border", "&lt;b&gt;<mark>border</mark>&lt;/b&gt;")]
    [InlineData(
        "The country's agencies",
        "country agency",
        "The <mark>country&#39;s</mark> <mark>agencies</mark>"
    )]
    [InlineData("Cafe\u0301 patrol", "café", "<mark>Cafe\u0301</mark> patrol")]
    [InlineData("Inter-agency work", "interagency", "<mark>Inter-agency</mark> work")]
    [InlineData("Inter-agency work", "inter-agency", "<mark>Inter-agency</mark> work")]
    [InlineData("Red flag, red hat", "\"red flag\"", "<mark>Red</mark> <mark>flag</mark>, red hat")]
    [InlineData("Post ٣ and post 3", "3", "Post <mark>٣</mark> and post <mark>3</mark>")]
    [InlineData(
        "\uD83D\uDE00Patrol\uD83D\uDE00",
        "patrol",
        "\uD83D\uDE00<mark>Patrol</mark>\uD83D\uDE00"
    )]
    public void Search_Title_IsMarkedInTheOriginalText(string title, string text, string expected)
    {
        var hit = Assert.Single(Library.Of(APractice("P-0001").Titled(title)).Find(text).Hits);

        Assert.Equal([expected], hit.Highlights["title"]);
    }

    [Fact]
    public void Search_ManyMatches_MarksTheFirst()
    {
        var words = string.Concat(Enumerable.Repeat("border ", 2_000));
        var index = Library.Of(APractice("P-0001").Titled("sea " + words + "air"));

        var title = index.Find("border air").Hits[0].Highlights["title"][0];

        var marks = title.Split("<mark>").Length - 1;
        Assert.Equal(QueryPlaces.MaxPlaces, marks);
        Assert.StartsWith("sea <mark>border</mark> <mark>", title, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_ArabicWithVowelSigns_MarksTheWholeWords()
    {
        var index = Library.Of(
            APractice("P-0001").WrittenIn(Language.Arabic, "أمن الحُدُود في المطار")
        );

        var hit = Assert.Single(
            index.Search(new() { Text = "الحدود", Language = Language.Arabic }).Hits
        );

        Assert.Equal(["أمن <mark>الحُدُود</mark> في المطار"], hit.Highlights["title"]);
    }

    [Fact]
    public void Search_SeveralFields_GivesOnlyThoseThatMatched()
    {
        var practice = APractice("P-0001")
            .Titled("Patrol")
            .Claiming("Boats at sea")
            .Tagged("sea", "air")
            .Saying("Air");
        var index = Library.Of(practice);

        var hit = Assert.Single(index.Find("Sea patrol").Hits);

        Assert.Equal(["title", "claim", "tags"], hit.Highlights.Keys);
        Assert.Equal(["<mark>sea</mark>"], hit.Highlights["tags"]);
        Assert.Equal(["title: patrol", "claim: Sea", "tags: Sea"], hit.Why.Select(Show));
    }

    [Theory]
    [InlineData(Language.French, "<mark>COLIBRI</mark> en Afrique")]
    [InlineData(Language.English, "<mark>COLIBRI</mark> in Africa")]
    [InlineData(Language.Arabic, "<mark>COLIBRI</mark> in Africa")]
    public void Search_MatchInSeveralLanguages_ShowsTheReaders(Language reader, string expected)
    {
        var practice = APractice("P-0001")
            .Titled("COLIBRI in Africa")
            .Titled("COLIBRI en Afrique", Language.French);

        var hit = Assert.Single(
            Library.Of(practice).Search(new() { Text = "colibri", Language = reader }).Hits
        );

        Assert.Equal([expected], hit.Highlights["title"]);
    }

    [Fact]
    public void Search_NoWords_HasNoHighlights()
    {
        var hit = Assert.Single(Library.Of(APractice("P-0001")).Find("").Hits);

        Assert.Empty(hit.Highlights);
        Assert.Empty(hit.Why);
        Assert.Equal(0, hit.Score);
    }

    [Fact]
    public void Search_LongBody_GivesTheDensestPlaceCutAtWords()
    {
        var filler = string.Join(' ', Enumerable.Repeat("lorem", 100));
        var index = Library.Of(
            APractice("P-0001").Saying($"{filler} drone {filler} drone sensor {filler}")
        );

        var fragment = Assert.Single(Body(index, "drone sensor"));

        Assert.Contains(
            "<mark>drone</mark> <mark>sensor</mark>",
            fragment,
            StringComparison.Ordinal
        );
        Assert.Matches("^…lorem .* lorem…$", fragment);
        Assert.InRange(fragment.Length, 150, 240);
    }

    [Fact]
    public void Search_WordsFarApart_GivesTwoFragments()
    {
        var filler = string.Join(' ', Enumerable.Repeat("lorem", 100));
        var index = Library.Of(APractice("P-0001").Saying($"drone {filler} sensor"));

        var fragments = Body(index, "drone sensor");

        Assert.Equal(2, fragments.Count);
    }

    [Theory]
    [InlineData("\uD83D\uDE00")]
    [InlineData("e\u0301\u0323")]
    [InlineData("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC66")]
    [InlineData("حُ")]
    public void Search_BodyWithoutSpaces_IsNotCutInsideACharacter(string character)
    {
        var run = string.Concat(Enumerable.Repeat(character, 300));
        var index = Library.Of(APractice("P-0001").Saying($"{run} drone {run}"));

        var fragment = Assert.Single(Body(index, "drone")).Trim('…');

        Assert.Matches($"^({character})*.? ?<mark>drone</mark> ({character})*$", fragment);
    }

    private static IReadOnlyList<string> Body(PracticeIndex index, string text) =>
        Assert.Single(index.Find(text).Hits).Highlights["body"];

    private static string Show(MatchReason reason) =>
        $"{reason.Field}: {string.Join(' ', reason.Terms)}";
}
