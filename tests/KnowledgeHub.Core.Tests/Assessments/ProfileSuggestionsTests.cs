using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Assessments;

public sealed class ProfileSuggestionsTests
{
    private const string Indicator = "LEG.N.2";

    [Theory]
    [InlineData("", false, "land", "", null)]
    [InlineData("", false, "", "", null)]
    [InlineData("land", false, "land", "", null)]
    [InlineData("land", false, "sea air", "GH", SuggestionCause.NoSuchBorder)]
    [InlineData("land", false, "", "GH", SuggestionCause.NoSuchBorder)]
    [InlineData("land sea", false, "sea", "", null)]
    [InlineData("land sea", false, "air", "", SuggestionCause.NoSuchBorder)]
    [InlineData("", true, "land", "GH", null)]
    [InlineData("", true, "land", "", SuggestionCause.NoNeighbours)]
    [InlineData("land", true, "sea", "", SuggestionCause.NoSuchBorder)]
    [InlineData("land", true, "land", "", SuggestionCause.NoNeighbours)]
    public void Of_IndicatorAndProfile_IsTheFirstCauseThatHolds(
        string needed,
        bool needsNeighbours,
        string borders,
        string neighbours,
        SuggestionCause? expected
    )
    {
        Assessment assessment = AnAssessment()
            .WithBorders(Codes(borders))
            .WithNeighbours(Codes(neighbours));
        var indicator = Framework(needed, needsNeighbours).Find(new(Indicator));

        var cause = ProfileSuggestions.Of(Assert.IsType<Indicator>(indicator), assessment.Profile);

        Assert.Equal(expected, cause);
    }

    [Fact]
    public void Of_Framework_NamesTheSuggestedIndicatorsOnly()
    {
        Assessment assessment = AnAssessment().WithBorders("sea");

        var suggestions = ProfileSuggestions.Of(Framework("land", false), assessment.Profile);

        Assert.Equal([Indicator], suggestions.Keys);
        Assert.Equal(SuggestionCause.NoSuchBorder, suggestions[Indicator]);
    }

    [Fact]
    public void Of_FrameworkThatNeedsNothing_IsEmpty() =>
        Assert.Empty(ProfileSuggestions.Of(AFramework(), new()));

    private static MaturityFramework Framework(string needed, bool needsNeighbours) =>
        AFramework()
            .WithIndicator(
                Indicator,
                indicator =>
                    indicator with
                    {
                        BorderTypes = [.. Codes(needed)],
                        NeedsNeighbours = needsNeighbours,
                    }
            );

    private static string[] Codes(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
