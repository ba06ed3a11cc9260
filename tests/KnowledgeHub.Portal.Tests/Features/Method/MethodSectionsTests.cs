using KnowledgeHub.Portal.Features.Method;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;

namespace KnowledgeHub.Portal.Tests.Features.Method;

public sealed class MethodSectionsTests
{
    private static readonly string[] _anchors =
    [
        "states",
        "cell",
        "area",
        "pillar",
        "overall",
        "driver",
        "theme",
        "bounds",
        "completeness",
        "band",
        "confidence",
        "gate",
        "masked",
        "imbalance",
        "not-applicable",
        "evidence",
        "target",
        "priority",
        "what-if",
        "weights",
        "trend",
        "rounding",
        "comparison",
        "groups",
        "needs",
        "limits",
        "sources",
    ];

    [Theory]
    [InlineData("en-GB")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("ru")]
    public void All_InALanguage_HasEveryAnchorThatPagesLinkTo(string culture)
    {
        using var reader = new ReaderCulture(culture);

        var sections = MethodSections.All(framework: null);

        Assert.Equal(_anchors, sections.Select(section => section.Anchor));
        Assert.All(sections, section => Assert.DoesNotContain('{', section.Title + section.Text));
    }

    [Fact]
    public void Anchor_OfAnyFlag_IsASection() =>
        Assert.All(
            Enum.GetValues<Core.Scoring.FlagKind>(),
            kind => Assert.Contains(FlagWords.Anchor(kind), _anchors)
        );
}
