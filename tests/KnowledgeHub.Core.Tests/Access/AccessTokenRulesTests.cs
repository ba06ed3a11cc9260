using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Tests.Access;

public sealed class AccessTokenRulesTests
{
    [Theory]
    [InlineData(1, 1, 1, "")]
    [InlineData(80, 3, 365, "")]
    [InlineData(0, 1, 30, "token-name-required")]
    [InlineData(81, 1, 30, "token-name-too-long")]
    [InlineData(1, 0, 30, "token-scope-required")]
    [InlineData(1, 1, 0, "token-life-out-of-range")]
    [InlineData(1, 1, -1, "token-life-out-of-range")]
    [InlineData(1, 1, 366, "token-life-out-of-range")]
    [InlineData(0, 0, 0, "token-name-required token-scope-required token-life-out-of-range")]
    public void Check_Request_NamesEachBrokenRule(
        int nameLength,
        int scopes,
        int days,
        string expected
    )
    {
        var request = new AccessTokenRequest(
            new('x', nameLength),
            [.. Enum.GetValues<AccessScope>().Take(scopes)],
            days
        );

        var rules = AccessTokenRules.Check(request).Select(violation => violation.Rule);

        Assert.Equal(expected, string.Join(' ', rules));
    }

    [Theory]
    [InlineData("Export", "Export")]
    [InlineData("  Export \r\n\t program ", "Export program")]
    [InlineData("Ex\u0000port\uFFFE", "Export")]
    [InlineData(" \n ", "")]
    public void CleanName_AnyText_IsOneLineThatCanBeRead(string name, string expected) =>
        Assert.Equal(expected, AccessTokenRules.CleanName(name));

    [Theory]
    [InlineData(null, true)]
    [InlineData(0, false)]
    [InlineData(59, false)]
    [InlineData(60, true)]
    public void IsUseToBeNoted_MinutesAfterTheLast_IsSoOnceInAnHour(int? minutes, bool expected)
    {
        var token = SampleTokens.Of("owner") with
        {
            LastUsedUtc = minutes is { } ago ? SampleTokens.Made.AddMinutes(-ago) : null,
        };

        Assert.Equal(expected, AccessTokenRules.IsUseToBeNoted(token, SampleTokens.Made));
    }
}
