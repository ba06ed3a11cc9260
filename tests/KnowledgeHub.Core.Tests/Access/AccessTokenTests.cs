using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Tests.Access;

public sealed class AccessTokenTests
{
    [Theory]
    [InlineData(0, false, AccessTokenState.Valid)]
    [InlineData(30 * 86_400 - 1, false, AccessTokenState.Valid)]
    [InlineData(30 * 86_400, false, AccessTokenState.Expired)]
    [InlineData(0, true, AccessTokenState.Revoked)]
    [InlineData(30 * 86_400, true, AccessTokenState.Revoked)]
    public void StateAt_SecondsAfterItWasMade_IsToldByTimeAndRevocation(
        int seconds,
        bool isRevoked,
        AccessTokenState expected
    )
    {
        var token = SampleTokens.Of("owner") with
        {
            RevokedUtc = isRevoked ? SampleTokens.Made : null,
        };

        Assert.Equal(expected, token.StateAt(SampleTokens.Made.AddSeconds(seconds)));
    }

    [Fact]
    public void ToString_OfANewToken_DoesNotTellTheSecret()
    {
        var made = new NewAccessToken(SampleTokens.Of("owner"), "khp_secret");

        Assert.DoesNotContain("khp_secret", $"{made}", StringComparison.Ordinal);
    }
}
