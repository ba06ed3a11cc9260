using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;

namespace KnowledgeHub.Testing.Builders;

/// <summary>Consent sheets as a store would give them.</summary>
public static class SampleConsent
{
    /// <summary>The day on which sample sheets are signed.</summary>
    public static DateOnly SignedOn { get; } = new(2025, 1, 20);

    /// <summary>The first version of a sheet that gives these to the audience of each, without end.</summary>
    public static ConsentSheet AConsent(Assessment assessment, params ConsentGrant[] grants)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new()
        {
            Assessment = assessment.Id,
            Country = assessment.Country,
            Version = 1,
            Grants = [.. grants],
            Peers = [],
            Signatory = new("A. Signatory", "Director"),
            SignedOn = SignedOn,
            UpdatedUtc = new(2025, 1, 20, 9, 30, 0, DateTimeKind.Utc),
        };
    }

    /// <summary>A sheet that gives advisors everything.</summary>
    public static ConsentSheet ForAdvisors(Assessment assessment) =>
        AConsent(assessment, Everything(ConsentAudience.Advisor));

    /// <summary>The same sheet naming these countries as peers.</summary>
    public static ConsentSheet WithPeers(this ConsentSheet sheet, params string[] countries)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet with
        {
            Peers = [.. countries.Select(code => new Core.Countries.CountryCode(code))],
        };
    }

    /// <summary>The same sheet, taken back on the day after its signature.</summary>
    public static ConsentSheet Revoked(this ConsentSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet with
        {
            Version = sheet.Version + 1,
            Revocation = new(new(2025, 1, 21, 10, 0, 0, DateTimeKind.Utc), "A new government."),
        };
    }

    /// <summary>Everything that an audience can be given.</summary>
    public static ConsentGrant[] Everything(ConsentAudience audience) =>
        [
            .. Enum.GetValues<SharedContent>()
                .Where(content => ConsentRules.IsPossible(content, audience))
                .Select(content => new ConsentGrant(content, audience)),
        ];

    /// <summary>Grants written as "scores@advisor answers@advisor".</summary>
    public static ImmutableArray<ConsentGrant> Grants(string text) =>
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.Split('@'))
                .Select(pair => new ConsentGrant(
                    Read<SharedContent>(pair[0]),
                    Read<ConsentAudience>(pair[1])
                )),
        ];

    private static T Read<T>(string code)
        where T : struct, Enum =>
        Core.Taxonomy.EnumCode<T>.TryParse(code, out var value)
            ? value
            : throw new ArgumentException(code, nameof(code));
}
