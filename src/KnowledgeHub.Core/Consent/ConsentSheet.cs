using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Consent;

/// <summary>
/// What a country shares of one assessment, with whom and until when. An assessment has at most one sheet; without one nothing
/// is shared.
/// </summary>
public sealed record ConsentSheet
{
    /// <summary>The assessment that it is about.</summary>
    public required AssessmentId Assessment { get; init; }

    /// <summary>The country that it belongs to.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Version of the sheet, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>What is shared with whom; empty when nothing is.</summary>
    public required ImmutableArray<ConsentGrant> Grants { get; init; }

    /// <summary>The countries that <see cref="ConsentAudience.NamedPeers"/> stands for.</summary>
    public required ImmutableArray<CountryCode> Peers { get; init; }

    /// <summary>Who signed for the country.</summary>
    public required Signatory Signatory { get; init; }

    /// <summary>The day of signature, and the first on which the sheet is in force.</summary>
    public required DateOnly SignedOn { get; init; }

    /// <summary>The last day on which it is in force; null when no end was set.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>That it was taken back; null when it was not.</summary>
    public ConsentRevocation? Revocation { get; init; }

    /// <summary>When it was last saved.</summary>
    public required DateTime UpdatedUtc { get; init; }

    /// <summary>Whether it permits anything on a day.</summary>
    /// <param name="today">The day, in universal time.</param>
    public bool IsInForce(DateOnly today) =>
        Revocation is null && SignedOn <= today && (ExpiresOn is null || today <= ExpiresOn);

    /// <summary>Whether a part is shared with an audience on a day, with all that the part rests on.</summary>
    /// <param name="content">The part.</param>
    /// <param name="audience">The audience.</param>
    /// <param name="today">The day, in universal time.</param>
    public bool Allows(SharedContent content, ConsentAudience audience, DateOnly today) =>
        IsInForce(today)
        && ConsentRules.IsPossible(content, audience)
        && Grants.Contains(new(content, audience))
        && (ConsentRules.BasisOf(content) is not { } basis || Allows(basis, audience, today));
}
