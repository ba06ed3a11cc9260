using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>
/// Invents the consent of demonstration countries: most give advisors everything, and among the first twelve each kind of sheet
/// is to be met. It depends on the country's code alone.
/// </summary>
public static class DemonstrationConsents
{
    private const int ExpiredAfterDays = 30;

    private static readonly ConsentRevocation _revocation = new(
        new(2026, 8, 3, 9, 0, 0, DateTimeKind.Utc),
        "Demonstration: taken back until the new government has read the results."
    );

    /// <summary>The sheet of an assessment.</summary>
    /// <param name="assessment">An invented assessment.</param>
    /// <returns>The sheet; null for the country that has not consented to anything.</returns>
    public static ConsentSheet? Of(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var code = assessment.Country.Value;
        return code == "XM"
            ? null
            : Signed(assessment) with
            {
                Grants = [.. Grants(code)],
                Peers = [.. Peers(code)],
                ExpiresOn = code == "XJ" ? SignedOn(assessment).AddDays(ExpiredAfterDays) : null,
                Revocation = code == "XL" ? _revocation : null,
            };
    }

    private static DateOnly SignedOn(Assessment assessment) =>
        DateOnly.FromDateTime(assessment.CreatedUtc);

    private static ConsentSheet Signed(Assessment assessment) =>
        new()
        {
            Assessment = assessment.Id,
            Country = assessment.Country,
            Version = 1,
            Grants = [],
            Peers = [],
            Signatory = new("Demonstration signatory", "Director, demonstration authority"),
            SignedOn = SignedOn(assessment),
            UpdatedUtc = assessment.CreatedUtc,
        };

    private static IEnumerable<ConsentGrant> Grants(string code) =>
        [
            .. code == "XH"
                ? To(ConsentAudience.Advisor, SharedContent.Scores)
                : To(ConsentAudience.Advisor, Enum.GetValues<SharedContent>()),
            .. code[1] <= 'G'
                ? To(ConsentAudience.AnonymousPool, SharedContent.Scores, SharedContent.Answers)
                : [],
            .. code is "XC" or "XE" or "XI" ? To(ConsentAudience.Public, SharedContent.Scores) : [],
            .. code switch
            {
                "XD" => To(ConsentAudience.NamedPeers, SharedContent.Scores, SharedContent.Answers),
                "XF" => To(ConsentAudience.NamedPeers, SharedContent.Scores),
                _ => [],
            },
        ];

    private static IEnumerable<CountryCode> Peers(string code) =>
        code switch
        {
            "XD" => [new("XA")],
            "XF" => [new("XA"), new("XB")],
            _ => [],
        };

    private static IEnumerable<ConsentGrant> To(
        ConsentAudience audience,
        params SharedContent[] contents
    ) => contents.Select(content => new ConsentGrant(content, audience));
}
