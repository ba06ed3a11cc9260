using KnowledgeHub.Core.SecondFactors;

namespace KnowledgeHub.Core.Tests.SecondFactors;

public sealed class RecoveryCodesTests
{
    [Fact]
    public void New_Set_HasTenDifferentCodesOfTheRightForm()
    {
        var codes = RecoveryCodes.New();

        Assert.Equal(10, codes.Distinct().Count());
        Assert.All(
            codes,
            code => Assert.Matches("^([0-9a-hjkmnp-tv-z]{4}-){2}[0-9a-hjkmnp-tv-z]{4}$", code)
        );
        Assert.All(codes, code => Assert.True(RecoveryCodes.IsWellFormed(code)));
    }

    [Theory]
    [InlineData("AB10-CD10-EF10")]
    [InlineData("ab1ocdlOefI0")]
    [InlineData(" ab10 cd10 ef10 ")]
    public void HashOf_CodeAsPeopleTypeIt_IsThatOfThePrintedOne(string typed)
    {
        var salt = RecoveryCodes.NewSalt();

        Assert.Equal(
            RecoveryCodes.HashOf("ab10-cd10-ef10", salt),
            RecoveryCodes.HashOf(typed, salt)
        );
    }

    [Fact]
    public void HashOf_OtherCodeOrSalt_Differs()
    {
        var salt = RecoveryCodes.NewSalt();
        var hash = RecoveryCodes.HashOf("ab10-cd10-ef10", salt);

        Assert.NotEqual(hash, RecoveryCodes.HashOf("ab10-cd10-ef11", salt));
        Assert.NotEqual(hash, RecoveryCodes.HashOf("ab10-cd10-ef10", RecoveryCodes.NewSalt()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ab10-cd10-ef1")]
    [InlineData("ab10-cd10-ef10-aa")]
    [InlineData("ub10-cd10-ef10")]
    public void IsWellFormed_SomethingElse_IsNot(string? text) =>
        Assert.False(RecoveryCodes.IsWellFormed(text));
}
