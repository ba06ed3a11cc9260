using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Features.Method;
using KnowledgeHub.Testing.Builders;

namespace KnowledgeHub.Portal.Tests.Features.Method;

public sealed class MethodExampleTests
{
    private const string Usual = "3.2.4.4.3.u.4.n.2";

    private static readonly MaturityFramework _framework = FrameworkBuilder.AFramework();

    [Fact]
    public void Read_PlainAddress_IsTheWorkedExample()
    {
        var example = Read("/method");

        Assert.Equal(3.1667, example.Area.Mean.GetValueOrDefault(), 4);
        Assert.Equal(2.8889, example.Area.Bounds.GetValueOrDefault().Low, 4);
        Assert.Equal(3.3333, example.Area.Bounds.GetValueOrDefault().High, 4);
        Assert.Equal(0.875, example.Area.Completeness);
        Assert.Equal((2, 3), (example.Area.Band, example.Area.MeanBand));
        Assert.True(example.IsUsual);
        Assert.False(example.HasUnreadable);
    }

    [Fact]
    public void Read_PlainAddress_HasTheFlagsOfTheWorkedExampleAndOfNoOtherArea() =>
        Assert.Equal(
            ["GateCaps LEG", "Masked LEG.S", "Masked LEG.N"],
            Read("/method").Flags.Select(flag => $"{flag.Kind} {flag.Subject.Code}")
        );

    [Theory]
    [InlineData("/method?a=1.1.1.1.1.1.1.1.1", "1.1.1.1.1.1.1.1.1")]
    [InlineData("/method?lang=fr&a=5.x.n.u.1.2.3.4.5#example", "5.x.n.u.1.2.3.4.5")]
    [InlineData("/method?a=1&a=2&a=3&a=4&a=5&a=n&a=u&a=x&a=1", "1.2.3.4.5.n.u.x.1")]
    public void Read_Answers_AreTakenAsTheyStand(string uri, string expected)
    {
        var example = Read(uri);

        Assert.Equal(expected, example.Code);
        Assert.False(example.HasUnreadable);
        Assert.False(example.IsUsual);
    }

    [Theory]
    [InlineData("/method?a=", Usual)]
    [InlineData("/method?a=5", "5.2.4.4.3.u.4.n.2")]
    [InlineData("/method?a=6.0.-1.U.٣.<b>.4.n.2", Usual)]
    [InlineData("/method?a=3.2.4.4.3.u.4.n.2.1", Usual)]
    [InlineData("/method?a=....................", Usual)]
    public void Read_WhatCannotBeRead_IsAsInTheExampleAndSaid(string uri, string expected)
    {
        var example = Read(uri);

        Assert.Equal(expected, example.Code);
        Assert.True(example.HasUnreadable);
    }

    [Fact]
    public void Read_EndlessAddress_IsNotReadToItsEnd()
    {
        var example = Read("/method?a=" + string.Join('.', Enumerable.Repeat("1", 50_000)));

        Assert.Equal("1.1.1.1.1.1.1.1.1", example.Code);
        Assert.True(example.HasUnreadable);
    }

    [Fact]
    public void Read_Levels_HaveTheEvidenceTheyNeed() =>
        Assert.DoesNotContain(
            Read("/method?a=1.2.3.4.5.5.4.3.2").Flags,
            flag => flag.Kind is FlagKind.ThinEvidence
        );

    [Fact]
    public void Read_NothingAnswered_ShowsNoNumber()
    {
        var example = Read("/method?a=x.x.x.x.x.x.x.x.x");

        Assert.Null(example.Area.Mean);
        Assert.Equal(WithheldReason.TooFewCells, example.Area.Withheld);
    }

    private static MethodExample Read(string uri) => MethodExample.Read(_framework, uri);
}
