using KnowledgeHub.Portal.Features.Results;
using static KnowledgeHub.Portal.Tests.Features.Results.SampleResults;

namespace KnowledgeHub.Portal.Tests.Features.Results;

public sealed class WhatIfQueryTests
{
    [Theory]
    [InlineData("LEG.S.1:4,PRC.A.2:3", "LEG.S.1:4,PRC.A.2:3")]
    [InlineData("leg.s.1:4", "LEG.S.1:4")]
    [InlineData("LEG.S.1", "")]
    [InlineData("LEG.S.1:four,:4,,LEG:3,LEG.S.1:4:5", "")]
    [InlineData(null, "")]
    public void Read_Text_IsWhatCanBeReadOfIt(string? text, string expected) =>
        Assert.Equal(expected, WhatIfQuery.Text(WhatIfQuery.Read([text])));

    [Fact]
    public void Read_EndlessText_IsCut() =>
        Assert.Equal(
            200,
            WhatIfQuery.Read([string.Join(',', Enumerable.Repeat("LEG.S.1:4", 5_000))]).Length
        );

    [Fact]
    public void Of_Nothing_IsThePlainAddress() =>
        Assert.Equal(
            "/assessments/A-0001/result/what-if",
            new WhatIfQuery([], null, null).Of(AResult())
        );

    [Fact]
    public void Of_ScenarioWithoutLevels_SaysSo() =>
        Assert.Equal(
            $"/assessments/A-0001/result/what-if?set=&area=LEG&scenario={Guid.Empty}",
            new WhatIfQuery([], "LEG", Guid.Empty).Of(AResult())
        );
}
