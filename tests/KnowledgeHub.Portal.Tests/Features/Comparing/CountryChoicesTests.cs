using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Features.Comparing;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Portal.Tests.Features.Comparing.Comparisons;

namespace KnowledgeHub.Portal.Tests.Features.Comparing;

public sealed class CountryChoicesTests : IDisposable
{
    private readonly ReaderCulture _reader = new("en-GB");

    [Theory]
    [InlineData("en-GB", "XA XB XD XC")]
    [InlineData("ru", "XA XC XD XB")]
    public void Of_Countries_StandInTheAlphabetOfTheReader(string culture, string expected)
    {
        ReaderCulture.Set(culture);

        Assert.Equal(expected, Codes(Choices("/compare")));
    }

    [Fact]
    public void Of_Region_NarrowsTheListButKeepsWhatIsChosen()
    {
        var choices = Choices("/compare?region=XR1&a=a-xb2024");

        Assert.Equal("XB XC", Codes(choices));
        Assert.Equal(["XR1", "XR2"], choices.Regions.Select(region => region.Code));
    }

    [Fact]
    public void Of_Cycles_SayHowFarTheyHaveCome()
    {
        var country = Choices("/compare?a=A-XA2024").Shown[0];

        Assert.Equal(
            [("2026: 54 of 54 answered", false), ("2024: 12 of 54 answered", true)],
            country.Cycles.Select(cycle => (cycle.Label, cycle.IsChosen))
        );
    }

    public void Dispose() => _reader.Dispose();

    private static CountryChoices Choices(string address) =>
        CountryChoices.Of(
            [
                new AssessmentListing(Cycle("XC"), 3),
                new AssessmentListing(Cycle("XA", 2026, "2.0"), 60),
                new AssessmentListing(Cycle("XA"), 12),
                new AssessmentListing(Cycle("XB"), 0),
                new AssessmentListing(Cycle("XD"), 0),
            ],
            CompareQuery.FromUri(address),
            Frameworks(),
            Taxonomy
        );

    private static string Codes(CountryChoices choices) =>
        string.Join(' ', choices.Shown.Select(country => country.Code));
}
