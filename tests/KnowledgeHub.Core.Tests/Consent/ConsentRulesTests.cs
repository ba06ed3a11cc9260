using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using static KnowledgeHub.Testing.Builders.SampleConsent;

namespace KnowledgeHub.Core.Tests.Consent;

public sealed class ConsentRulesTests
{
    private static readonly DateOnly _today = new(2025, 6, 1);

    private readonly Assessment _assessment = AnAssessment().OfCountry("GH");

    [Theory]
    [InlineData("respondent", "GH", "", "SACE")]
    [InlineData("coordinator", "GH", "", "SACE")]
    [InlineData("approver", "GH", "", "SACE")]
    [InlineData("advisor", "GH", "", "")]
    [InlineData("advisor", "GH", "scores@advisor", "S")]
    [InlineData("advisor", "GH", "scores@advisor answers@advisor", "SA")]
    [InlineData("advisor", "GH", "scores@advisor answers@advisor evidence@advisor", "SAE")]
    [InlineData("advisor", "GH", "scores@public", "S")]
    [InlineData("advisor", "GH", "scores@named-peers scores@anonymous-pool", "")]
    [InlineData("advisor", "TN", "scores@advisor", "")]
    [InlineData("advisor", "TN", "scores@public", "S")]
    [InlineData("advisor", "TN", "scores@named-peers", "")]
    [InlineData("respondent", "TN", "scores@named-peers answers@named-peers", "SA")]
    [InlineData("respondent", "TN", "scores@advisor", "")]
    [InlineData("coordinator", "NE", "scores@named-peers", "")]
    [InlineData("coordinator", "", "scores@named-peers", "")]
    [InlineData("administrator", "GH", "scores@advisor scores@named-peers", "")]
    [InlineData("anonymous", "", "scores@public answers@public", "SA")]
    [InlineData("anonymous", "", "scores@anonymous-pool answers@anonymous-pool", "")]
    [InlineData("advisor", "GH", "answers@advisor", "")]
    [InlineData("advisor", "GH", "scores@advisor comments@advisor", "S")]
    [InlineData("advisor", "GH", "scores@advisor answers@public", "S")]
    public void ViewOf_Actor_IsWhatTheSheetGivesTheirAudiences(
        string who,
        string country,
        string grants,
        string expected
    )
    {
        var sheet = AConsent(_assessment, [.. Grants(grants)]).WithPeers("TN");

        var view = ConsentRules.ViewOf(ActorOf(who, country), _assessment, sheet, _today);

        Assert.Equal(expected, Letters(view));
    }

    [Theory]
    [InlineData("2025-06-01", null, "SACE")]
    [InlineData("2025-06-02", null, "")]
    [InlineData("2025-01-01", "2025-06-01", "SACE")]
    [InlineData("2025-01-01", "2025-05-31", "")]
    public void ViewOf_Days_AreFromSignatureToExpiryInclusive(
        string signature,
        string? expires,
        string expected
    )
    {
        var sheet = ForAdvisors(_assessment) with
        {
            SignedOn = Day(signature),
            ExpiresOn = ADay(expires),
        };

        var view = ConsentRules.ViewOf(Advisor, _assessment, sheet, _today);

        Assert.Equal(expected, Letters(view));
    }

    [Fact]
    public void ViewOf_WithoutSheetRevokedOrOfAnotherCycle_IsNothing()
    {
        ConsentSheet?[] sheets =
        [
            null,
            ForAdvisors(_assessment).Revoked(),
            ForAdvisors(_assessment) with
            {
                Assessment = new("A-9999"),
            },
        ];

        Assert.All(
            sheets,
            sheet => Assert.True(ConsentRules.ViewOf(Advisor, _assessment, sheet, _today).IsNothing)
        );
    }

    [Fact]
    public void ViewOf_DemonstrationCountry_IsAnAdvisorsByConsentOnly()
    {
        Assessment invented = AnAssessment();
        var advisor = Actors.Advisor;

        var with = ConsentRules.ViewOf(advisor, invented, ForAdvisors(invented), _today);
        var without = ConsentRules.ViewOf(advisor, invented, null, _today);

        Assert.Equal((SharedView.Whole, SharedView.Nothing), (with, without));
    }

    [Theory]
    [InlineData("scores@anonymous-pool answers@anonymous-pool", "")]
    [InlineData("scores@advisor answers@advisor comments@advisor evidence@advisor", "")]
    [InlineData("answers@advisor", "consent-basis-missing grants.advisor scores")]
    [InlineData("scores@advisor evidence@advisor", "consent-basis-missing grants.advisor answers")]
    [InlineData("scores@public answers@advisor", "consent-basis-missing grants.advisor scores")]
    [InlineData(
        "scores@anonymous-pool answers@anonymous-pool comments@anonymous-pool",
        "consent-impossible grants.anonymous-pool comments"
    )]
    public void Check_Grants_RestOnTheirBasisAndArePossible(string grants, string expected) =>
        Assert.Equal(expected, Broken(AConsent(_assessment, [.. Grants(grants)])));

    [Theory]
    [InlineData("scores@named-peers", "TN", "")]
    [InlineData("scores@named-peers", "", "consent-peers-required peers ")]
    [InlineData("scores@advisor", "TN", "consent-peers-get-nothing peers ")]
    [InlineData("scores@named-peers", "GH", "consent-peer-own-country peers GH")]
    [InlineData("scores@named-peers", "QQ", "consent-peer-unknown peers QQ")]
    public void Check_Peers_AreOtherKnownCountriesThatGetSomething(
        string grants,
        string peers,
        string expected
    )
    {
        var codes = peers.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var sheet = AConsent(_assessment, [.. Grants(grants)]).WithPeers(codes);

        Assert.Equal(expected, Broken(sheet));
    }

    [Theory]
    [InlineData("2025-06-01", null, "")]
    [InlineData("2025-06-02", null, "consent-signed-in-future signedOn 2025-06-02")]
    [InlineData("9999-12-31", null, "consent-signed-in-future signedOn 9999-12-31")]
    [InlineData("2025-01-01", "2030-01-01", "")]
    [InlineData("2025-01-01", "2030-01-02", "consent-expires-too-late expiresOn 5")]
    [InlineData("2025-06-01", "2025-06-01", "consent-expires-too-early expiresOn 2025-06-01")]
    [InlineData("2025-01-01", "2025-05-31", "consent-expires-too-early expiresOn 2025-05-31")]
    public void Check_Days_AreInOrderAndNotFarApart(
        string signature,
        string? expires,
        string expected
    ) =>
        Assert.Equal(
            expected,
            Broken(
                AConsent(_assessment) with
                {
                    SignedOn = Day(signature),
                    ExpiresOn = ADay(expires),
                }
            )
        );

    [Theory]
    [InlineData("A. Name", "Director", "")]
    [InlineData(" ", "Director", "consent-signatory-required signatoryName ")]
    [InlineData("A. Name", "", "consent-post-required signatoryPost ")]
    public void Check_Signatory_HasNameAndPost(string name, string post, string expected) =>
        Assert.Equal(expected, Broken(AConsent(_assessment) with { Signatory = new(name, post) }));

    [Theory]
    [InlineData(120, "")]
    [InlineData(121, "consent-signatory-too-long signatoryName 120")]
    public void Check_SignatorysPost_IsLimited(int length, string expected) =>
        Assert.Equal(
            expected,
            Broken(
                AConsent(_assessment) with
                {
                    Signatory = new("A. Name", new string('p', length)),
                }
            )
        );

    [Theory]
    [InlineData(0, ConsentRules.ReasonIsRequired)]
    [InlineData(1, "")]
    [InlineData(500, "")]
    [InlineData(501, ConsentRules.ReasonIsTooLong)]
    public void CheckReason_Length_IsFromOneTo500(int length, string expected) =>
        Assert.Equal(
            expected,
            string.Concat(
                ConsentRules.CheckReason(new('r', length)).Select(violation => violation.Rule)
            )
        );

    private static Actor Advisor => Actors.Advisor.In("GH");

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly? ADay(string? text) => text is null ? null : Day(text);

    private static Actor ActorOf(string who, string country) =>
        (who == "anonymous" ? Actors.Anonymous : Actors.All.Single(actor => actor.Id == who)).In(
            country.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );

    private static string Broken(ConsentSheet sheet) =>
        string.Join(
            ", ",
            ConsentRules
                .Check(sheet, SampleTaxonomy.Catalogue, _today)
                .Select(violation => $"{violation.Rule} {violation.Field} {violation.Detail}")
        );

    private static string Letters(SharedView view) =>
        string.Concat(
            Enum.GetValues<SharedContent>()
                .Where(view.Shows)
                .Select(content => content.ToString()[0])
        );
}
