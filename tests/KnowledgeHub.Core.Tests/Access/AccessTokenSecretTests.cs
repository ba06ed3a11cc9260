using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Tests.Access;

public sealed class AccessTokenSecretTests
{
    private const string Sample = "khp_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    [Fact]
    public void New_ManyTimes_IsWellFormedAndNeverTheSame()
    {
        var secrets = Enumerable.Range(0, 1_000).Select(_ => AccessTokenSecret.New()).ToList();

        Assert.All(secrets, secret => Assert.True(AccessTokenSecret.IsWellFormed(secret)));
        Assert.Equal(secrets.Count, secrets.Distinct().Count());
    }

    [Theory]
    [InlineData(Sample, true)]
    [InlineData("khp_-_09azAZAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", true)]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("khp_", false)]
    [InlineData(Sample + "A", false)]
    [InlineData("khp_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", false)]
    [InlineData("KHP_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", false)]
    [InlineData("khp_AAAAAAAAAAAAAAAAAAAAA AAAAAAAAAAAAAAAAAAAAA", false)]
    [InlineData("khp_AAAAAAAAAAAAAAAAAAAAA+AAAAAAAAAAAAAAAAAAAAA", false)]
    [InlineData("khp_AAAAAAAAAAAAAAAAAAAAAéAAAAAAAAAAAAAAAAAAAAA", false)]
    public void IsWellFormed_Text_IsSoForTheExactFormOnly(string? text, bool expected) =>
        Assert.Equal(expected, AccessTokenSecret.IsWellFormed(text));

    [Fact]
    public void HashOf_KnownSecret_IsItsSha256() =>
        Assert.Equal(
            "f2e2c195e73b559ba9cc58af2cb3fafa0077c193142a684dcc0fb1af07ab691a",
            AccessTokenSecret.HashOf(Sample)
        );
}
