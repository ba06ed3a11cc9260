namespace KnowledgeHub.Core.Tests.Comparison;

/// <summary>Twelve random pools in each of four sizes: no reader derives the value of one country, whatever is remembered.</summary>
public sealed class GroupSecrecyTests
{
    private const int Seeds = 12;

    [Theory]
    [InlineData(8)]
    [InlineData(14)]
    [InlineData(24)]
    [InlineData(40)]
    public async Task Read_EveryRelease_DerivesNoCountry(int countries)
    {
        var (derived, figures) = (0, 0);
        for (var seed = 0; seed < Seeds; seed++)
        {
            var pool = new AttackedPool(seed, countries);
            derived += await pool.AttackAsync();
            figures += pool.Figures;
        }

        Assert.Equal(0, derived);
        Assert.True(figures > 0, "No figure was shown at all.");
    }

    /// <summary>What the attack finds where figures follow every change, even in groups of five and more only.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Attack_WithoutProtection_DerivesCountries(int minimum)
    {
        var derived = Enumerable
            .Range(0, Seeds)
            .Sum(seed => new AttackedPool(seed, 14).AttackWithout(minimum));

        Assert.NotEqual(0, derived);
    }
}
