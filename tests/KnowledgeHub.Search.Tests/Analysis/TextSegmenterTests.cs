using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Tests.Analysis;

public sealed class TextSegmenterTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  ,;!? ", "")]
    [InlineData("Border-control, 2 posts", "Border|control|2|posts")]
    [InlineData("the country's 'own' staff", "the|country's|own|staff")]
    [InlineData("d\u2019Ivoire rock'", "d\u2019Ivoire|rock")]
    [InlineData("مراقبة الحدود، ٣ نقاط", "مراقبة|الحدود|٣|نقاط")]
    [InlineData("пограничный контроль №5", "пограничный|контроль|5")]
    [InlineData("Cafe\u0301 \u0301x", "Cafe\u0301|x")]
    [InlineData("a\uD835\uDC00b \uD83D\uDE00 c", "a\uD835\uDC00b|c")]
    [InlineData("می\u200Cروم", "می\u200Cروم")]
    [InlineData("co\u00ADop a\u200Bb", "co\u00ADop|a|b")]
    [InlineData("l\u00B4eau l`eau l\u201Beau", "l\u00B4eau|l`eau|l\u201Beau")]
    public void MoveNext_Text_GivesItsWords(string text, string words)
    {
        var found = Words(text, splitsAtApostrophe: false);

        Assert.Equal(words, string.Join('|', found));
    }

    [Theory]
    [InlineData("l'accord", "l|accord")]
    [InlineData("aujourd\u2019hui", "aujourd|hui")]
    [InlineData("jusqu\u02BCici", "jusqu|ici")]
    public void MoveNext_SplittingAtApostrophe_SeparatesThere(string text, string words)
    {
        var found = Words(text, splitsAtApostrophe: true);

        Assert.Equal(words, string.Join('|', found));
    }

    [Theory]
    [InlineData("cross-border", true)]
    [InlineData("cross\u2010border", true)]
    [InlineData("cross - border", false)]
    [InlineData("cross-, border", false)]
    [InlineData("cross/border", false)]
    public void MoveNext_HyphenBetweenWords_IsToldBySpan(string text, bool joins)
    {
        var segmenter = new TextSegmenter(text, splitsAtApostrophe: false);

        segmenter.MoveNext();

        Assert.Equal(joins, segmenter.Current.JoinsNext);
    }

    [Fact]
    public void MoveNext_UnpairedSurrogate_Separates()
    {
        char[] text = ['a', '\uD800', 'b', '\uDC00'];

        var found = Words(new string(text), splitsAtApostrophe: false);

        Assert.Equal(["a", "b"], found);
    }

    private static List<string> Words(string text, bool splitsAtApostrophe)
    {
        var words = new List<string>();
        var segmenter = new TextSegmenter(text, splitsAtApostrophe);
        while (segmenter.MoveNext())
        {
            words.Add(text.Substring(segmenter.Current.Start, segmenter.Current.Length));
        }

        return words;
    }
}
