using System.Security.Cryptography;
using KnowledgeHub.Core.Auditing;

namespace KnowledgeHub.Core.Tests.Auditing;

public sealed class AnchorLineTests
{
    private static readonly AuditAnchor _anchor = new()
    {
        AtUtc = new(2026, 11, 22, 10, 0, 0, 250, DateTimeKind.Utc),
        Number = 812,
        LastEventId = 90_213,
        Hash = new('a', 64),
    };

    [Fact]
    public void Read_WrittenWithTheKey_IsTheSame()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        var read = AnchorLine.Read(AnchorLine.Write(_anchor, key), key);

        Assert.Equal(_anchor, read);
    }

    [Theory]
    [InlineData("812", "813")]
    [InlineData("90213", "90214")]
    [InlineData("aaaa\"", "aaab\"")]
    [InlineData("10:00", "11:00")]
    [InlineData("anchor/1", "anchor/2")]
    [InlineData("{", "[")]
    public void Read_Altered_IsNothing(string before, string after)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var line = AnchorLine.Write(_anchor, key);

        var altered = line.Replace(before, after, StringComparison.Ordinal);

        Assert.NotEqual(line, altered);
        Assert.Null(AnchorLine.Read(altered, key));
    }

    [Fact]
    public void Read_SignedByAnother_IsNothing()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        Assert.Null(AnchorLine.Read(AnchorLine.Write(_anchor, other), key));
    }
}
