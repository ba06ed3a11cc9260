using Bunit;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class EvidenceMarkTests : ReaderContext
{
    [Theory]
    [InlineData(EvidenceLevel.Claimed, "Claimed", 1)]
    [InlineData(EvidenceLevel.Documented, "Documented", 2)]
    [InlineData(EvidenceLevel.Evaluated, "Evaluated", 3)]
    [InlineData(EvidenceLevel.Replicated, "Replicated", 4)]
    public void Render_Level_HasItsWordBesideAMarkOfAsManySteps(
        EvidenceLevel level,
        string word,
        int steps
    )
    {
        var cut = Draw(level);

        Assert.Equal(word, cut.Words());
        Assert.Equal(steps, cut.FindAll(".reached").Count);
        Assert.Equal(4 - steps, cut.FindAll(".open").Count);
    }

    [Fact]
    public void Render_Mark_IsHiddenFromScreenReaders() =>
        Assert.Equal("true", Draw(EvidenceLevel.Claimed).Find("svg").GetAttribute("aria-hidden"));

    [Fact]
    public void Render_ReaderOfArabic_HasTheArabicWord()
    {
        ReadIn("ar");

        Assert.Equal("موثَّق", Draw(EvidenceLevel.Documented).Words());
    }

    private IRenderedComponent<EvidenceMark> Draw(EvidenceLevel level) =>
        Render<EvidenceMark>(mark =>
            mark.Add(it => it.Level, level).Add(it => it.Taxonomy, Taxonomy)
        );
}
