using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Partnerships;

namespace KnowledgeHub.Core.Tests.Partnerships;

public sealed class ReadTrainingNeedsTests
{
    private readonly Partners _partners = new();

    [Theory]
    [InlineData("XA XB", 0)]
    [InlineData("XA XB XC", 54)]
    public async Task Read_Gap_IsANeedFromThreeCountriesOn(string weak, int needs)
    {
        foreach (var country in weak.Split(' '))
        {
            _partners.With(country, 2);
        }

        Assert.Equal(needs, (await _partners.ReadNeedsAsync(Partners.Advisor)).Needs.Length);
    }

    [Fact]
    public async Task Read_Need_NamesTheCountriesAndTheirShare()
    {
        _partners.With("XA", 1).With("XC", 2).With("XB", 2).With("XD", 3);

        var need = (await _partners.ReadNeedsAsync(Partners.Advisor)).Needs[0];

        Assert.Equal("XA XB XC", string.Join(' ', need.Countries));
        Assert.Equal((4, 0.75), (need.Rated, need.Share));
    }

    [Theory]
    [InlineData("scores@advisor")]
    [InlineData("scores@anonymous-pool answers@anonymous-pool")]
    public async Task Read_CountryThatKeepsItsAnswers_IsNeitherNamedNorCounted(string grants)
    {
        _partners.With("XA", 1).With("XB", 1).With("XC", 1, grants);

        var needs = await _partners.ReadNeedsAsync(Partners.Advisor);

        Assert.Empty(needs.Needs);
        Assert.Equal("XA XB", string.Join(' ', needs.Countries));
    }

    [Fact]
    public async Task Read_Region_CountsItsCountriesOnly()
    {
        _partners.With("TN", 1).With("GH", 1).With("NL", 1);
        var advisor = Partners.Advisor.In("TN", "GH", "NL");

        var needs = await _partners.ReadNeedsAsync(advisor, "011");

        Assert.Equal("GH", Assert.Single(needs.Countries).Value);
        Assert.Equal("011 155 015", string.Join(' ', needs.Regions));
    }

    [Fact]
    public async Task Read_RegionWithoutACountryOfTheReader_IsNotFound()
    {
        _partners.With("TN", 1);

        Assert.IsType<Outcome<TrainingNeeds>.NotFound>(
            await _partners.TryReadNeedsAsync(Partners.Advisor, "015")
        );
    }

    [Fact]
    public async Task Read_Need_ComesWithEntriesThatNameItsIndicator()
    {
        var linked = APractice()
            .WithId("P-0001")
            .WithContent(AContent().WithIndicators("LEG.S.1"))
            .Build();
        _partners.With("XA", 1).With("XB", 1).With("XC", 1).WithLibrary(linked);

        var needs = (await _partners.ReadNeedsAsync(Partners.Advisor)).Needs;

        Assert.Equal(linked.Id, Assert.Single(needs[0].Practices).Id);
        Assert.Empty(needs[1].Practices);
    }

    [Fact]
    public async Task Read_WithoutAFramework_IsNotFound()
    {
        _partners.Frameworks.Clear();

        Assert.IsType<Outcome<TrainingNeeds>.NotFound>(
            await _partners.TryReadNeedsAsync(Partners.Advisor)
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Role.Contributor)]
    [InlineData(Role.Administrator)]
    public async Task Read_OtherRole_IsForbidden(Role? role) =>
        Assert.IsType<Outcome<TrainingNeeds>.Forbidden>(
            await _partners.TryReadNeedsAsync(Actors.Of(role))
        );
}
