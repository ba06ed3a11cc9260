using System.Text.RegularExpressions;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Seeding;

namespace KnowledgeHub.Data.Tests.Seeding;

/// <summary>What must be true of the content that the portal ships with.</summary>
public sealed partial class ShippedContentTests
{
    private static readonly SeedSet _shipped = SeedFolder.Read(
        SeedWorkspace.Shipped,
        withDemonstration: true
    );

    [Fact]
    public void Read_ShippedContent_HasNoProblem()
    {
        Assert.Empty(_shipped.Problems);
        Assert.True(_shipped.Practices.Count >= 60, $"Only {_shipped.Practices.Count} entries.");
    }

    [Fact]
    public void Compilations_EachKind_IsMarkedAsTranslatedAndNamesWhatItCollects()
    {
        var kinds = _shipped.Compilations.ToLookup(seeded => seeded.Compilation.Kind);

        Assert.True(kinds[CompilationKind.Collection].Count() >= 8);
        Assert.True(kinds[CompilationKind.BuildingBlock].Count() >= 18);
        Assert.All(
            _shipped.Compilations.Select(seeded => seeded.Compilation.Content),
            content => Assert.Equal(3, content.Translations.Count)
        );
    }

    [Fact]
    public void Titles_EveryEntry_AreInFourLanguagesAndMarked()
    {
        foreach (var content in _shipped.Practices.Select(practice => practice.Content))
        {
            Assert.Equal(Languages.All, content.Title.Languages);
            Assert.Equal(Languages.All, content.Claim.Languages);
            Assert.Equal(
                Languages.All.Except([content.OriginalLanguage]),
                content.Translations.Keys
            );
        }
    }

    [Fact]
    public void Sections_EveryEntry_SayWhatMattersToAHeadOfAgency()
    {
        foreach (var practice in _shipped.Practices)
        {
            var commentary = practice.Content.Commentary;
            LocalizedText[] needed =
            [
                practice.Content.Body.Practice,
                commentary.WhyItMatters,
                commentary.HowToStart,
                commentary.WatchFor,
            ];
            Assert.All(
                needed,
                text => Assert.False(text.IsEmpty, $"{practice.Slug} leaves a section empty.")
            );
            Assert.NotEmpty(practice.Content.Provenance.Caveats);
        }
    }

    [Fact]
    public void Sources_EntriesOfTheSummary_NameTheirSession()
    {
        var sources = _shipped
            .Practices.SelectMany(practice => practice.Content.Provenance.Sources)
            .ToList();

        Assert.All(
            sources.Where(source => source.Document == "ibmc-2023-summary"),
            source => Assert.True(source.Session is not null || source.Part is not null)
        );
        Assert.Contains(sources, source => source.Session is not null);
    }

    [Fact]
    public void Attribution_EveryEntry_NamesNoPerson()
    {
        foreach (var practice in _shipped.Practices)
        {
            Assert.NotEqual(AttributionRule.Named, practice.Content.Provenance.Attribution);
            var text = File.ReadAllText(
                Path.Combine(SeedWorkspace.Shipped, practice.Origin.Problems.File)
            );
            Assert.DoesNotMatch(Honorific(), text);
        }
    }

    public static TheoryData<string> Versions { get; } =
        new(_shipped.Frameworks.Select(framework => framework.Document.Version));

    [Fact]
    public void Frameworks_Shipped_AreInTheOrderOfTheirPublication() =>
        Assert.Equal(
            ["1.0", "1.1"],
            _shipped
                .Frameworks.Select(framework => framework.Document)
                .OrderBy(document => document.Published)
                .Select(document => document.Version)
        );

    [Fact]
    public void Frameworks_NextVersion_KeepsEveryQuestionSoThatTrendsGoOn()
    {
        var versions = _shipped
            .Frameworks.Select(framework => new MaturityFramework(framework.Document))
            .OrderBy(framework => framework.Document.Published)
            .ToList();

        Assert.All(
            versions.Zip(versions.Skip(1)),
            pair =>
                Assert.All(
                    pair.First.Indicators,
                    indicator =>
                        Assert.True(
                            pair.Second.Find(indicator.Id)?.HasSameWording(indicator),
                            $"{indicator.Id} asks something else."
                        )
                )
        );
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Framework_Shipped_HasTheCoverageOfItsSource(string version)
    {
        var indicators = _shipped
            .Frameworks.Single(framework => framework.Document.Version == version)
            .Document.Indicators;
        var source = indicators.Where(indicator => !indicator.IsAdded).ToList();

        Assert.Equal((58, 54), (indicators.Length, source.Count));
        Assert.Equal(
            [("CO", 6), ("GO", 18), ("MO", 15), ("PF", 15)],
            source
                .CountBy(indicator => indicator.PrimaryDriver)
                .OrderBy(pair => pair.Key)
                .Select(Pair)
        );
        Assert.Equal(
            [("AC", 5), ("AI", 5), ("BC", 5), ("CY", 4), ("FR", 15), ("TF", 11)],
            source
                .SelectMany(one => one.Themes)
                .CountBy(theme => theme)
                .OrderBy(pair => pair.Key)
                .Select(Pair)
        );
        Assert.Equal(7, indicators.Count(indicator => indicator.IsGate));
        Assert.All(
            indicators.Where(indicator => indicator.IsAdded),
            indicator => Assert.Equal("CO", indicator.PrimaryDriver)
        );
    }

    [Fact]
    public void Indicators_EveryEntry_StandInTheFramework()
    {
        var framework = new MaturityFramework(_shipped.Frameworks[^1].Document);

        var unknown =
            from practice in _shipped.Practices
            from text in practice.Content.Classification.Indicators
            where !IndicatorId.TryParse(text, out var id) || framework.Find(id) is null
            select $"{practice.Slug}: {text}";

        Assert.Empty(unknown);
    }

    private static (string Code, int Count) Pair(KeyValuePair<string, int> counted) =>
        (counted.Key, counted.Value);

    [GeneratedRegex(@"\b(Mr|Mrs|Ms|Dr|Gen|Col|Cpt|Capt|Brig|H\.E)\.")]
    private static partial Regex Honorific();
}
