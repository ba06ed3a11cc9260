using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Exports;

public sealed class EntryTableTests
{
    [Fact]
    public void Of_Entry_HoldsEverySectionOfTheSourcesAlsoTheEmptyOnes()
    {
        var rows = Rows(APractice());

        Assert.Equal(
            TextSection.Body.Select(section => section.Name),
            rows.Where(row => row[0] == EntryTable.Source).Select(row => row[1])
        );
        Assert.Contains(rows, row => row is ["source", "results", "", ""]);
    }

    [Fact]
    public void Of_Commentary_IsMarkedAsSuch()
    {
        var text = LocalizedText.In(Language.English, "It saves time.");
        var content = AContent().WithCommentary(own => own with { WhyItMatters = text });

        var rows = Rows(APractice().WithContent(content));

        Assert.Equal(
            [
                ["commentary", "whyItMatters", "en", "It saves time."],
            ],
            rows.Where(row => row[0] == EntryTable.Commentary)
        );
    }

    [Fact]
    public void Of_LongText_IsReadWithoutItsMarks()
    {
        var practice = APractice().WithContent(AContent().WithPractice("**One** patrol.")).Build();
        var context = Exported.Context with { Prose = new WithoutStars() };

        var rows = EntryTable.Of(practice, context).Rows;

        Assert.Contains(rows, row => row is ["source", "practice", "en", "One patrol."]);
    }

    [Fact]
    public void Of_Translation_SaysItsStateAndTheLanguageOfEachText()
    {
        var content = AContent().WithTranslatedTitle(Language.French, "Équipe mobile").Build() with
        {
            Translations = System.Collections.Immutable.ImmutableSortedDictionary<
                Language,
                TranslationState
            >.Empty.Add(Language.French, TranslationState.MachineAssisted),
        };

        var rows = Rows(APractice().WithContent(content), Language.French);

        Assert.Contains(rows, row => row is ["entry", "title", "fr", "Équipe mobile"]);
        Assert.Contains(rows, row => row is ["source", "practice", "en", _]);
        Assert.Contains(
            rows,
            row => row is ["provenance", "translation", "fr", "machine-assisted"]
        );
    }

    [Fact]
    public void Of_Entry_NamesTheAddressThatStays() =>
        Assert.Contains(
            Rows(APractice()),
            row =>
                row is [_, "versionAddress", _, "https://hub.example/practices/P-0001/versions/2"]
        );

    [Fact]
    public void Of_Entry_SaysItsForm() =>
        Assert.Contains(Rows(APractice()), row => row is ["entry", "form", "", "snapshot"]);

    [Fact]
    public void Of_PartOfADocument_StandsBehindItsSource()
    {
        var content = AContent()
            .WithSources(new SourceReference("ibmc-2024-concept", null, "p. 3"));

        var rows = Rows(APractice().WithContent(content));

        var source = Assert.Single(rows, row => row[1] == "sources");
        Assert.EndsWith(", p. 3", source[3], StringComparison.Ordinal);
    }

    private static IReadOnlyList<IReadOnlyList<string>> Rows(
        Practice practice,
        Language language = Language.English
    ) =>
        ExportTable
            .Of(Exported.Whole(practice), Exported.Context with { Language = language })
            .Rows;

    private sealed class WithoutStars : IProseReader
    {
        public string PlainText(string source) =>
            source.Replace("*", string.Empty, StringComparison.Ordinal);
    }
}
