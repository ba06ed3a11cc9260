using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Testing;

public sealed class FrameworkBuilderTests
{
    [Fact]
    public void AFramework_ByDefault_HasThreeIndicatorsInEachCell() =>
        Assert.Equal(
            Grid.Cells.SelectMany(cell =>
                Enumerable.Range(1, 3).Select(number => $"{cell}.{number}")
            ),
            Ids(AFramework())
        );

    [Fact]
    public void AFramework_ByDefault_HasTheGatesOfTheSource() =>
        Assert.Equal(
            ["LEG.S.2", "LEG.S.3", "INS.S.3", "INS.A.1", "PRC.S.3", "INF.S.3", "INF.A.3"],
            AFramework()
                .Build()
                .Indicators.Where(indicator => indicator.IsGate)
                .Select(indicator => indicator.Id.Value)
        );

    [Fact]
    public void AFramework_ByDefault_HasCodesOfTheGridAndFourLanguages() =>
        Assert.All(
            AFramework().Build().Indicators,
            indicator =>
            {
                Assert.Contains(indicator.PrimaryDriver, Grid.Drivers);
                Assert.Empty(indicator.SecondaryDrivers.Except(Grid.Drivers));
                Assert.Empty(indicator.Themes.Except(Grid.Themes));
                Assert.Equal(Languages.All, indicator.Question.Languages);
            }
        );

    [Fact]
    public void With_OnABuilder_LeavesThatBuilderAlone()
    {
        var first = AFramework();

        var second = first.WithVersion("2.0").PublishedOn(new(2026, 5, 1)).Build();

        Assert.Equal(("2.0", new(2026, 5, 1)), (second.Version, second.Document.Published));
        Assert.Equal("1.0", first.Build().Version);
    }

    [Fact]
    public void WithAdded_Ids_StandBehindThoseOfTheirCell()
    {
        var ids = Ids(AFramework().WithAdded("INS.A.4", "CIE.S.4"));

        Assert.Equal(56, ids.Count);
        Assert.Equal(ids.IndexOf("INS.A.3") + 1, ids.IndexOf("INS.A.4"));
    }

    [Fact]
    public void Without_Ids_RemovesThem() =>
        Assert.DoesNotContain("LEG.S.1", Ids(AFramework().Without("LEG.S.1")));

    [Fact]
    public void ARatings_ByIdCellOrArea_RatesWhatIsNamedLast()
    {
        var ratings = ARatings().At(2, "LEG").Unknown("LEG.S").At(5, "LEG.S.1").Build();

        Assert.Equal(9, ratings.Count);
        Assert.Equal([5, null, null, 2], ratings.Take(4).Select(rating => rating.Level));
        Assert.Equal(AnswerState.Unknown, ratings[1].State);
    }

    [Theory]
    [InlineData("LEG.S.9", "3")]
    [InlineData("LE", "3")]
    [InlineData("LEG.S", "33")]
    [InlineData("LEG.S", "333 3")]
    public void Answers_ThatDoNotFit_Throw(string indicators, string answers) =>
        Assert.Throws<ArgumentException>(() => ARatings().Answers(indicators, answers));

    [Fact]
    public void FakeFrameworkSource_OfTwoVersions_HasTheNewestFirst()
    {
        var source = new FakeFrameworkSource();

        source.Publish(AFramework().WithVersion("2.0").PublishedOn(new(2026, 5, 1)));

        Assert.Equal(["2.0", "1.0"], source.All.Select(framework => framework.Version));
        Assert.Equal("2.0", source.Current?.Version);
        Assert.Equal(("1.0", null), (source.Find("1.0")?.Version, source.Find(null)));
    }

    [Fact]
    public void FakeFrameworkSource_Cleared_HasNoCurrentVersion()
    {
        var source = new FakeFrameworkSource();

        source.Clear();

        Assert.Null(source.Current);
    }

    private static List<string> Ids(MaturityFramework framework) =>
        [.. framework.Indicators.Select(indicator => indicator.Id.Value)];
}
