using Bunit;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Portal.Features.Framework;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;
using KnowledgeHub.Testing.Fakes;
using static KnowledgeHub.Testing.Builders.FrameworkBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Framework;

public sealed class IndicatorLevelsTests : ReaderContext
{
    private static readonly MaturityFramework _framework = AFramework().WithStatements();

    [Fact]
    public void Render_InEnglish_ShowsFiveStatementsWithEvidence()
    {
        var rows = Draw().FindAll("tbody tr").Select(row => row.Words()).ToList();

        Assert.Equal(5, rows.Count);
        Assert.Contains(
            "What can be seen of LEG.S.1 at level 2",
            rows[1],
            StringComparison.Ordinal
        );
        Assert.Contains("A document of level 2", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Render_InArabic_MarksTheEvidenceThatIsEnglish()
    {
        ReadIn("ar");

        var cells = Draw().FindAll("tbody tr")[1].QuerySelectorAll("td");

        Assert.Null(cells[0].QuerySelector("[lang]"));
        var evidence = cells[1].QuerySelector("[lang=en]");
        Assert.Equal(
            ("A document of level 2", "ltr"),
            (evidence?.Words(), evidence?.GetAttribute("dir"))
        );
    }

    private IRenderedComponent<IndicatorLevels> Draw() =>
        Render<IndicatorLevels>(levels =>
            levels
                .Add(
                    it => it.Reading,
                    new(_framework, new FakeTaxonomySource().Current, ReaderLanguage.Current)
                )
                .Add(it => it.Indicator, _framework.Indicators[0])
        );
}
