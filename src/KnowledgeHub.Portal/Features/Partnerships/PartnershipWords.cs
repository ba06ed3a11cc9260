using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Partnerships;

/// <summary>Names and sentences of the pages on working together.</summary>
internal static class PartnershipWords
{
    public static string Country(CountryCode country, TaxonomyCatalogue taxonomy) =>
        taxonomy.Label(TermKind.Country, country.Value, ReaderLanguage.Current);

    public static string Country(Peer peer, TaxonomyCatalogue taxonomy) =>
        Country(peer.Seen.Assessment.Country, taxonomy);

    /// <summary>Countries by name in the reader's language, in one line.</summary>
    public static string Countries(
        IEnumerable<CountryCode> countries,
        TaxonomyCatalogue taxonomy
    ) =>
        string.Join(
            ScoreStrings.ScoreListSeparator,
            countries
                .Select(country => Country(country, taxonomy))
                .Order(StringComparer.CurrentCultureIgnoreCase)
        );

    /// <summary>Code and title of an indicator, or the name of a cell.</summary>
    public static string Topic(PeerTopic topic, TaxonomyCatalogue taxonomy) =>
        topic.Indicator is { } indicator ? Indicator(indicator) : Cell(topic.Code, taxonomy);

    public static string Indicator(Indicator indicator) =>
        $"{indicator.Id} {indicator.Title.Read(ReaderLanguage.Current).Text}";

    public static string Cell(string code, TaxonomyCatalogue taxonomy) =>
        ScoreWords.Name(new(ScoreKind.Cell, code), taxonomy);

    /// <summary>Where a country stands: the name of the level, behind it the score of a cell.</summary>
    public static string Standing(Peer peer, MaturityFramework framework)
    {
        var level = ScoreWords.NumberedLevel(framework, peer.Level);
        return peer.Mean is { } mean
            ? ReaderText.Fill(
                PartnershipStrings.PeersStandingOfCell,
                level,
                ScoreWords.Number(mean)
            )
            : level;
    }

    /// <summary>What a country shares with the reader, such as "scores, answers".</summary>
    public static string Shared(SharedView view) =>
        string.Join(
            ScoreStrings.ScoreListSeparator,
            Enum.GetValues<SharedContent>().Where(view.Shows).Select(Of)
        );

    public static string Of(PortfolioConsent consent) =>
        consent switch
        {
            PortfolioConsent.InForce => PartnershipStrings.PortfolioConsentInForce,
            PortfolioConsent.Expired => PartnershipStrings.PortfolioConsentExpired,
            PortfolioConsent.Revoked => PartnershipStrings.PortfolioConsentRevoked,
            _ => PartnershipStrings.PortfolioConsentNone,
        };

    /// <summary>How the consent of a country stands, with its day where it has one.</summary>
    public static string Consent(PortfolioEntry entry) =>
        (entry.Consent, entry.ConsentUntil) switch
        {
            (PortfolioConsent.InForce, { } day) => ReaderText.Fill(
                PartnershipStrings.PortfolioConsentUntil,
                ReaderText.Date(day)
            ),
            (_, { } day) => ReaderText.Fill(
                PartnershipStrings.PortfolioConsentEnded,
                Of(entry.Consent),
                ReaderText.Date(day)
            ),
            _ => Of(entry.Consent),
        };

    private static string Of(SharedContent content) =>
        content switch
        {
            SharedContent.Scores => PartnershipStrings.SharesScores,
            SharedContent.Answers => PartnershipStrings.SharesAnswers,
            SharedContent.Comments => PartnershipStrings.SharesComments,
            _ => PartnershipStrings.SharesEvidence,
        };
}
