using Bunit;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Practices;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;
using static KnowledgeHub.Testing.Builders.PracticeContentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Practices;

public sealed class PracticeResultItemTests : ReaderContext
{
    [Fact]
    public void Render_Published_LinksToItsPageAndIsNoDraft()
    {
        var cut = Draw(APractice().WithSlug("joint-team"));

        Assert.Equal("/practices/joint-team", cut.Link("Joint mobile team").GetAttribute("href"));
        Assert.DoesNotContain(PracticeStrings.PracticeDraft, cut.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Draft_SaysSo() =>
        Assert.NotNull(Draw(ADraft()).Text(PracticeStrings.PracticeDraft));

    [Fact]
    public void Render_Translated_HasNoForeignMark()
    {
        ReadIn("fr");
        var content = AContent().WithTranslatedTitle(Language.French, "Équipe mobile commune");

        var title = Draw(APractice().WithContent(content)).Heading("Équipe mobile commune");

        Assert.False(title.HasAttribute("lang") || title.HasAttribute("dir"));
    }

    [Fact]
    public void Render_NotTranslated_MarksTitleAndClaimAndNamesTheLanguage()
    {
        ReadIn("ar");

        var cut = Draw(APractice());

        var title = cut.Heading("Joint mobile team");
        Assert.Equal(("en", "ltr"), (title.GetAttribute("lang"), title.GetAttribute("dir")));
        Assert.Equal("en", cut.Find(".claim").GetAttribute("lang"));
        cut.Text(ReaderText.Fill(PracticeStrings.PracticeOriginalIn, "الإنجليزية"));
    }

    [Fact]
    public void Render_ArabicOriginal_IsWrittenFromTheRightForAReaderOfEnglish()
    {
        var content = AContent().WrittenIn(Language.Arabic).WithTitle("فريق", Language.Arabic);

        var title = Draw(APractice().WithContent(content)).Heading("فريق");

        Assert.Equal(("ar", "rtl"), (title.GetAttribute("lang"), title.GetAttribute("dir")));
    }

    [Fact]
    public void Render_Reasons_NameFieldsAndWords()
    {
        MatchReason[] why = [new("title", ["joint", "team"]), new("body", ["patrol"])];

        var words = Draw(APractice(), hit => hit with { Why = why }).Words();

        var title = $"{PracticeStrings.PracticeFieldTitle} (joint, team)";
        var body = $"{PracticeStrings.PracticeFieldBody} (patrol)";
        var expected = $"{PracticeStrings.PracticeWhy} {title}; {body}";
        Assert.EndsWith(expected, words, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NoReasons_HasNoWhyLine() =>
        Assert.DoesNotContain(
            PracticeStrings.PracticeWhy,
            Draw(APractice()).Words(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Render_TitleMatched_MarksTheWordsInTheLink()
    {
        var cut = Draw(APractice(), Highlighted("title", "Joint mobile <mark>team</mark>"));

        Assert.Equal("team", cut.Link("Joint mobile team").QuerySelector("mark")?.Words());
    }

    [Fact]
    public void Render_TitleMatchedInAnotherLanguage_ShowsTheTitleOfTheReader()
    {
        var cut = Draw(APractice(), Highlighted("title", "<mark>Équipe</mark> mobile"));

        Assert.Empty(cut.Link("Joint mobile team").QuerySelectorAll("mark"));
    }

    [Fact]
    public void Render_ManyFragments_ShowsTwo()
    {
        var cut = Draw(APractice(), Highlighted("body", "<mark>a</mark>", "<mark>b</mark>", "c"));

        Assert.Equal(["a", "b"], cut.FindAll("mark").Select(FindExtensions.Words));
    }

    [Fact]
    public void Render_Classification_IsInWords()
    {
        var content = AContent().WithAreas("LEG").WithPillars("N").WithCountries("GH");

        var cut = Draw(APractice().WithContent(content));

        Assert.Equal("Claimed", cut.FindComponent<EvidenceMark>().Words());
        Assert.Equal(
            ["Legal and regulatory framework", "International cooperation", "Ghana"],
            cut.FindAll("li").Skip(1).Select(FindExtensions.Words)
        );
    }

    private static Func<PracticeHit, PracticeHit> Highlighted(
        string field,
        params string[] fragments
    ) =>
        hit =>
            hit with
            {
                Highlights = new Dictionary<string, IReadOnlyList<string>> { [field] = fragments },
            };

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Render_PinnedByEditors_SaysThatTheyRecommendIt(bool isRecommended, int badges)
    {
        var cut = Draw(APractice(), hit => hit with { IsRecommended = isRecommended });

        var found = cut.FindAll(".badge")
            .Where(badge => badge.Words() == CurationStrings.CurationRecommended);
        Assert.Equal(badges, found.Count());
    }

    [Theory]
    [InlineData(null, false, 0)]
    [InlineData("risk & law", false, 2)]
    [InlineData("risk & law", true, 0)]
    public void Render_ForAnEditor_OffersToPinAndHideWhatIsNotPinned(
        string? text,
        bool isRecommended,
        int links
    )
    {
        var cut = Draw(APractice(), hit => hit with { IsRecommended = isRecommended }, text);

        var offers = cut.FindAll("a[href^='/editing/curations/new']");
        Assert.Equal(links, offers.Count);
        Assert.All(
            offers,
            offer =>
                Assert.Contains(
                    "?text=risk%20%26%20law&language=en&entry=",
                    offer.GetAttribute("href"),
                    StringComparison.Ordinal
                )
        );
    }

    private IRenderedComponent<PracticeResultItem> Draw(
        Practice practice,
        Func<PracticeHit, PracticeHit>? change = null,
        string? curatedText = null
    )
    {
        var hit = new PracticeHit { Id = practice.Id, Score = 1 };
        return Render<PracticeResultItem>(item =>
            item.Add(it => it.Result, new(practice, change is null ? hit : change(hit)))
                .Add(it => it.Taxonomy, Taxonomy)
                .Add(it => it.CuratedText, curatedText)
        );
    }
}
