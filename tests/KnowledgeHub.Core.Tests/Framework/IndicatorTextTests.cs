using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Framework;

public sealed class IndicatorTextTests
{
    private static readonly Indicator _indicator = AFramework().Build().Indicators[0];

    public static TheoryData<string> Names { get; } =
        new(IndicatorText.All.Select(text => text.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_Text_IsReadBackAndNoOtherChanges(string name)
    {
        var text = Assert.IsType<IndicatorText>(IndicatorText.Find(name));

        var written = text.Write(_indicator, LocalizedText.In(Language.Russian, "новое"));

        Assert.Equal("новое", text.Read(written)[Language.Russian]);
        Assert.All(
            IndicatorText.All.Where(other => other != text),
            other => Assert.Equal(other.Read(_indicator), other.Read(written))
        );
    }

    [Fact]
    public void Write_OneLevelAndTakenAway_MakesFiveLevelsAndNone()
    {
        var text = IndicatorText.Evidence[3];

        var written = text.Write(_indicator, LocalizedText.In(Language.English, "A report"));
        var emptied = text.Write(written, LocalizedText.Empty);

        Assert.Equal((5, 0), (written.Levels.Length, emptied.Levels.Length));
    }

    [Fact]
    public void Find_NoSuchName_IsNull() => Assert.Null(IndicatorText.Find("statement-6"));
}
