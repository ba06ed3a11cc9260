using KnowledgeHub.Core.Evidence;

namespace KnowledgeHub.Core.Tests.Evidence;

public sealed class EvidenceRulesTests
{
    private static readonly DateOnly _today = new(2026, 3, 1);

    public static TheoryData<string, Func<EvidenceContent, EvidenceContent>> Broken { get; } =
        new()
        {
            { EvidenceRules.TitleIsRequired, item => item with { Title = "\u200b " } },
            { EvidenceRules.TextIsTooLong, item => item with { Title = new('x', 201) } },
            { EvidenceRules.TextIsTooLong, item => item with { Issuer = new('x', 201) } },
            { EvidenceRules.TextIsTooLong, item => item with { Reference = new('x', 301) } },
            { EvidenceRules.LanguageIsInvalid, item => item with { Language = "e" } },
            { EvidenceRules.LanguageIsInvalid, item => item with { Language = "e1" } },
            { EvidenceRules.LanguageIsInvalid, item => item with { Language = "engl" } },
            { EvidenceRules.ChoiceIsUnknown, item => item with { Type = (EvidenceType)(-1) } },
            {
                EvidenceRules.ChoiceIsUnknown,
                item => item with { Classification = (EvidenceClassification)9 }
            },
            { EvidenceRules.ChoiceIsUnknown, item => item with { Holding = (EvidenceHolding)9 } },
            { EvidenceRules.DateIsInvalid, item => item with { Date = new(2026, 3, 2) } },
            { EvidenceRules.DateIsInvalid, item => item with { Date = new(1899, 12, 31) } },
            {
                EvidenceRules.ExpiresBeforeDate,
                item => item with { ValidUntil = new(2024, 5, 30) }
            },
            { EvidenceRules.ReferenceIsRequired, item => item with { Reference = " " } },
            { EvidenceRules.FileIsRequired, item => item with { Holding = EvidenceHolding.File } },
        };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Check_OneThingWrong_NamesIt(
        string rule,
        Func<EvidenceContent, EvidenceContent> change
    )
    {
        var content = change(SampleEvidence.Content());

        var violations = EvidenceRules.Check(EvidenceRules.Clean(content), false, _today);

        Assert.Equal([rule], violations.Select(violation => violation.Rule));
    }

    [Theory]
    [InlineData("https://example.org/law", true)]
    [InlineData("HTTPS://example.org", true)]
    [InlineData("http://example.org/law", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("ftp://example.org", false)]
    [InlineData("https://police@example.org", false)]
    [InlineData("https://", false)]
    [InlineData("example.org", false)]
    [InlineData("//example.org", false)]
    [InlineData("", false)]
    public void Check_Link_TakesWholeSafeAddressesOnly(string link, bool isTaken)
    {
        var content = SampleEvidence.Content() with { Holding = EvidenceHolding.Link, Link = link };

        var violations = EvidenceRules.Check(EvidenceRules.Clean(content), false, _today);

        Assert.Equal(
            isTaken ? [] : [EvidenceRules.LinkIsInvalid],
            violations.Select(violation => violation.Rule)
        );
    }

    [Fact]
    public void Check_FileBesideAnotherHolding_IsUnexpected()
    {
        var violations = EvidenceRules.Check(SampleEvidence.Content(), hasFile: true, _today);

        Assert.Equal(
            [EvidenceRules.FileIsUnexpected],
            violations.Select(violation => violation.Rule)
        );
    }

    [Fact]
    public void Clean_AddressOfWhatIsNoLink_IsDropped()
    {
        var content = SampleEvidence.Content() with { Link = "https://example.org" };

        Assert.Empty(EvidenceRules.Clean(content).Link);
    }
}
