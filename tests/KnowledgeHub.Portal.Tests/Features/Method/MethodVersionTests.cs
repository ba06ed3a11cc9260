using KnowledgeHub.Core.Framework;
using KnowledgeHub.Portal.Features.Method;
using KnowledgeHub.Portal.Tests.Shared;
using KnowledgeHub.Testing.Builders;
using static KnowledgeHub.Testing.Builders.FrameworkBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Method;

public sealed class MethodVersionTests
{
    private static readonly MaturityFramework _first = AFramework();

    [Fact]
    public void All_OnlyVersion_CountsItsIndicators() =>
        Assert.Equal(["First version; indicators: 54"], Changes());

    [Fact]
    public void All_SameIndicators_SaysThatNoneDiffers() =>
        Assert.Equal(["No indicator differs."], Changes(AFramework().WithVersion("2.0")));

    [Fact]
    public void All_LaterVersion_TellsEachKindOfChange()
    {
        var later = AFramework()
            .WithVersion("2.0")
            .WithAdded("CIE.S.4")
            .Without("INF.N.3")
            .WithIndicator("LEG.S.1", Reworded)
            .WithIndicator("LEG.S.2", indicator => indicator with { Weight = 2 });

        Assert.Equal(
            [
                "Added: CIE.S.4",
                "Taken out: INF.N.3",
                "Asked differently, so answers do not carry over: LEG.S.1",
                "Changed otherwise, answers hold: LEG.S.2",
            ],
            Changes(later)
        );
    }

    private static Indicator Reworded(Indicator indicator) =>
        indicator with
        {
            Question = SampleFramework.InEachLanguage("Something else?"),
        };

    private static IEnumerable<string> Changes(params MaturityFramework[] later)
    {
        using var reader = new ReaderCulture("en-GB");
        return MethodVersion.All([.. later, _first])[0].Changes;
    }
}
