using Bunit;
using KnowledgeHub.Portal.Features.Practices;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;

namespace KnowledgeHub.Portal.Tests.Features.Practices;

public sealed class NothingFoundTests : ReaderContext
{
    private static string[] Always =>
        [PracticeStrings.PracticeEmptyAreas, PracticeStrings.PracticeEmptyAll];

    [Theory]
    [InlineData("/practices")]
    [InlineData("/practices?q=patrol")]
    [InlineData("/practices?q=-patrol")]
    public void Render_NothingToLoosen_OffersToBrowse(string address) =>
        Assert.Equal(Always, Draw(address).LinkNames());

    [Fact]
    public void Render_QuotesAndExclusions_OffersThePlainWords()
    {
        var link = Draw("/practices?q=%22risk+analysis%22+-online&lang=fr")
            .Link(ReaderText.Fill(PracticeStrings.PracticeEmptyPlainWords, "risk analysis"));

        Assert.Equal("/practices?q=risk%20analysis&lang=fr", link.GetAttribute("href"));
    }

    [Fact]
    public void Render_Choices_OffersToRemoveEach()
    {
        var cut = Draw("/practices?q=x&area=LEG&country=GH");

        Assert.Equal(
            "/practices?q=x&country=GH",
            AddressWithout(cut, PracticeStrings.PracticeFacetArea, "Legal and regulatory framework")
        );
        Assert.Equal(
            "/practices?q=x&area=LEG",
            AddressWithout(cut, PracticeStrings.PracticeFacetCountry, "Ghana")
        );
    }

    [Fact]
    public void Render_WordsAndChoices_OffersTheWordsAlone() =>
        Assert.Equal(
            "/practices?q=x",
            Draw("/practices?q=x&area=LEG")
                .Link(ReaderText.Fill(PracticeStrings.PracticeEmptyWordsOnly, "x"))
                .GetAttribute("href")
        );

    [Fact]
    public void Render_HostileText_IsWrittenAsText()
    {
        var cut = Draw("/practices?q=%22%3Cimg+src%3Dx%3E%22");

        Assert.Empty(cut.FindAll("img"));
        Assert.Contains("<img src=x>", cut.Words(), StringComparison.Ordinal);
    }

    private IRenderedComponent<NothingFound> Draw(string address) =>
        Render<NothingFound>(empty =>
            empty
                .Add(it => it.Query, PracticeListQuery.FromUri(address))
                .Add(it => it.Labels, Labels)
        );

    private static string? AddressWithout(
        IRenderedComponent<NothingFound> cut,
        string facet,
        string value
    ) =>
        cut.Link(ReaderText.Fill(PracticeStrings.PracticeEmptyWithout, facet, value))
            .GetAttribute("href");
}
