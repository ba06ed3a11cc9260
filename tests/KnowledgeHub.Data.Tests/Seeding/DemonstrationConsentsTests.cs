using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Data.Seeding.Demonstration;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Seeding;

public sealed class DemonstrationConsentsTests
{
    private static readonly DateOnly _today = new(2026, 9, 1);

    private static readonly string[] _codes =
    [
        "XA",
        "XB",
        "XC",
        "XD",
        "XE",
        "XF",
        "XG",
        "XH",
        "XI",
        "XJ",
        "XL",
        "XM",
    ];

    [Theory]
    [InlineData(SharedContent.Scores, ConsentAudience.AnonymousPool, "XA XB XC XD XE XF XG")]
    [InlineData(SharedContent.Scores, ConsentAudience.Public, "XC XE XI")]
    [InlineData(SharedContent.Scores, ConsentAudience.NamedPeers, "XD XF")]
    [InlineData(SharedContent.Scores, ConsentAudience.Advisor, "XA XB XC XD XE XF XG XH XI")]
    [InlineData(SharedContent.Evidence, ConsentAudience.Advisor, "XA XB XC XD XE XF XG XI")]
    public void Of_FirstTwelveCountries_ShareWhatTheDocumentationSays(
        SharedContent content,
        ConsentAudience audience,
        string expected
    ) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                _codes.Where(code => Of(code)?.Allows(content, audience, _today) is true)
            )
        );

    [Fact]
    public void Of_EachCountry_GivesAPossibleSheetThatKeepsTheRules() =>
        Assert.All(
            _codes.Select(Of).OfType<ConsentSheet>(),
            sheet =>
                Assert.DoesNotContain(
                    ConsentRules.Check(
                        sheet,
                        Testing.Builders.SampleTaxonomy.Catalogue,
                        sheet.SignedOn
                    ),
                    violation => violation.Rule != ConsentRules.PeerIsUnknown
                )
        );

    private static ConsentSheet? Of(string code)
    {
        Assessment cycle = AnAssessment().OfCountry(code);
        return DemonstrationConsents.Of(cycle);
    }
}
