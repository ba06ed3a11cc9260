using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests.Searching;

public sealed class ConceptTests
{
    private static readonly FakeThesaurusSource _thesaurus = FakeThesaurusSource.Of(
        "border-crossing-point: en=border crossing point, en!=BCP, fr=point de passage frontalier, ar=معبر حدودي, ru=пункт пропуска",
        "one-stop-border-post: en=one-stop border post, en!=OSBP, fr=poste frontière à arrêt unique < border-crossing-point",
        "information-technology: en=information technology, en!=IT"
    );

    private static readonly PracticeIndex _index = Library.With(
        _thesaurus,
        APractice("P-0001").Titled("A border crossing point by the sea"),
        APractice("P-0002").WrittenIn(Language.French, "Le point de passage frontalier"),
        APractice("P-0003").WrittenIn(Language.Russian, "Пункт пропуска"),
        APractice("P-0004").WrittenIn(Language.Arabic, "معبر حدودي"),
        APractice("P-0005").Titled("The OSBP of the north"),
        APractice("P-0006").Titled("Information technology")
    );

    [Theory]
    [InlineData("border crossing point", "P-0001 P-0002 P-0003 P-0004 P-0005")]
    [InlineData("\"border crossing points\"", "P-0001 P-0002 P-0003 P-0004 P-0005")]
    [InlineData("bcp", "P-0001 P-0002 P-0003 P-0004 P-0005")]
    [InlineData("пункт пропуска", "P-0001 P-0002 P-0003 P-0004 P-0005")]
    [InlineData("one-stop border post", "P-0001 P-0002 P-0003 P-0004 P-0005")]
    [InlineData("onestop border post", "P-0001 P-0002 P-0003 P-0004 P-0005")]
    [InlineData("border-crossing point", "P-0001 P-0002 P-0003 P-0004 P-0005")]
    [InlineData("IT", "P-0006")]
    [InlineData("it", "")]
    public void Search_Label_FindsTheConceptInEveryLanguage(string text, string ids)
    {
        var hits = _index.Find(text);

        Assert.Equal(ids, string.Join(' ', hits.Ids().Order()));
    }

    [Fact]
    public void Search_Label_PutsTheWordsThemselvesFirst()
    {
        var hits = _index.Find("border crossing point");

        Assert.Equal("P-0001", hits.Ids()[0]);
        Assert.Equal(
            [new("border-crossing-point", "border crossing point")],
            hits.Reading.Concepts
        );
    }

    [Fact]
    public void Search_NarrowConcept_PutsItBeforeTheBroaderOne()
    {
        Assert.Equal("P-0005", _index.Find("one stop border post").Ids()[0]);
    }

    [Fact]
    public void Search_LabelAmongWords_CountsAsTheWordsThatNameIt()
    {
        var hits = _index.Find("crossing BCP пункт");

        Assert.Equal(["crossing", "BCP", "пункт"], hits.Reading.Words);
        Assert.Equal("BCP", Assert.Single(hits.Reading.Concepts).Typed);
    }

    [Fact]
    public void Search_NotWidened_FindsTheWordsOnly()
    {
        var hits = _index.Search(new() { Text = "\"border crossing point\"", Widens = false });

        Assert.Equal(["P-0001"], hits.Ids());
        Assert.Empty(hits.Reading.Concepts);
    }

    [Fact]
    public void Search_ThesaurusChanges_UsesTheNewLabels()
    {
        var thesaurus = FakeThesaurusSource.Of("drone: en=drone");
        var index = Library.With(thesaurus, APractice("P-0001").Titled("Unmanned aircraft"));
        var before = index.Find("drone").Total;

        thesaurus.Current = FakeThesaurusSource.Of("drone: en=drone, en=unmanned aircraft").Current;

        Assert.Equal((0, 1), (before, index.Find("drone").Total));
    }
}
