using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Consent;

/// <summary>The rules of consent: what a sheet must have, and what it lets somebody see. Pure.</summary>
public static class ConsentRules
{
    /// <summary>Nobody is named as signatory.</summary>
    public const string SignatoryIsRequired = "consent-signatory-required";

    /// <summary>The signatory has no post.</summary>
    public const string PostIsRequired = "consent-post-required";

    /// <summary>Name or post is longer than <see cref="Signatory.MaxLength"/>; the detail is the limit.</summary>
    public const string SignatoryIsTooLong = "consent-signatory-too-long";

    /// <summary>It is signed on a day to come; the detail is the day.</summary>
    public const string SignedInFuture = "consent-signed-in-future";

    /// <summary>It ends no later than it is signed, or has ended already; the detail is the day.</summary>
    public const string ExpiresTooEarly = "consent-expires-too-early";

    /// <summary>It ends more than <see cref="MaxYears"/> years after it is signed; the detail is the number of years.</summary>
    public const string ExpiresTooLate = "consent-expires-too-late";

    /// <summary>A part is shared without the one that it rests on; the detail is the code of the missing part.</summary>
    public const string BasisIsMissing = "consent-basis-missing";

    /// <summary>A part is shared with an audience that cannot have it; the detail is the code of the part.</summary>
    public const string IsImpossible = "consent-impossible";

    /// <summary>Named peers are given something, but none is named.</summary>
    public const string PeersAreRequired = "consent-peers-required";

    /// <summary>Peers are named, but given nothing.</summary>
    public const string PeersGetNothing = "consent-peers-get-nothing";

    /// <summary>A country names itself as peer.</summary>
    public const string PeerIsOwnCountry = "consent-peer-own-country";

    /// <summary>A peer is no country of the vocabulary; the detail is the code.</summary>
    public const string PeerIsUnknown = "consent-peer-unknown";

    /// <summary>The reason of a revocation is missing.</summary>
    public const string ReasonIsRequired = "consent-reason-required";

    /// <summary>The reason is longer than <see cref="ConsentRevocation.MaxLength"/>; the detail is the limit.</summary>
    public const string ReasonIsTooLong = "consent-reason-too-long";

    /// <summary>The longest time that a sheet can be in force, in years.</summary>
    public const int MaxYears = 5;

    /// <summary>Whether an audience can have a part at all: free texts and documents tell which country they are of.</summary>
    /// <param name="content">The part.</param>
    /// <param name="audience">The audience.</param>
    public static bool IsPossible(SharedContent content, ConsentAudience audience) =>
        audience is not ConsentAudience.AnonymousPool
        || content is SharedContent.Scores or SharedContent.Answers;

    /// <summary>The part that must be shared too wherever one is.</summary>
    /// <param name="content">The part.</param>
    /// <returns>Its basis, or null for scores, which need none.</returns>
    public static SharedContent? BasisOf(SharedContent content) =>
        content switch
        {
            SharedContent.Scores => null,
            SharedContent.Answers => SharedContent.Scores,
            _ => SharedContent.Answers,
        };

    /// <summary>What an actor may see of an assessment today.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="sheet">Its sheet; null when none was ever signed.</param>
    /// <param name="today">The day, in universal time.</param>
    public static SharedView ViewOf(
        Actor actor,
        Assessment assessment,
        ConsentSheet? sheet,
        DateOnly today
    )
    {
        ArgumentNullException.ThrowIfNull(assessment);
        if (actor.May(PortalAction.SpeakForCountry, assessment.Country))
        {
            return SharedView.Whole;
        }

        if (sheet is null || sheet.Assessment != assessment.Id || !sheet.IsInForce(today))
        {
            return SharedView.Nothing;
        }

        var audiences = AudiencesOf(actor, assessment.Country, sheet).ToList();
        return new(
            Shown(SharedContent.Scores),
            Shown(SharedContent.Answers),
            Shown(SharedContent.Comments),
            Shown(SharedContent.Evidence)
        );

        bool Shown(SharedContent content) =>
            audiences.Exists(audience => sheet.Allows(content, audience, today));
    }

    /// <summary>Checks a clean sheet that is to be signed.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="taxonomy">The vocabularies.</param>
    /// <param name="today">The day, in universal time.</param>
    /// <returns>Every broken rule; empty when it may be saved.</returns>
    public static IReadOnlyList<RuleViolation> Check(
        ConsentSheet sheet,
        TaxonomyCatalogue taxonomy,
        DateOnly today
    )
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(taxonomy);
        return
        [
            .. CheckSignatory(sheet.Signatory),
            .. CheckDays(sheet, today),
            .. CheckGrants(sheet),
            .. CheckPeers(sheet, taxonomy),
        ];
    }

    /// <summary>Checks the reason of a revocation.</summary>
    /// <param name="reason">The clean reason.</param>
    /// <returns>Every broken rule; empty when the consent may be taken back.</returns>
    public static IReadOnlyList<RuleViolation> CheckReason(string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return PlainText.IsBlank(reason) ? [new(ReasonIsRequired, "reason")]
            : reason.Length > ConsentRevocation.MaxLength
                ? [new(ReasonIsTooLong, "reason", $"{ConsentRevocation.MaxLength}")]
            : [];
    }

    // The anonymous pool is nobody's view of one country: statistics ask the sheet itself.
    private static IEnumerable<ConsentAudience> AudiencesOf(
        Actor actor,
        CountryCode owner,
        ConsentSheet sheet
    )
    {
        yield return ConsentAudience.Public;
        if (actor.May(PortalAction.ReadAssessment, owner))
        {
            yield return ConsentAudience.Advisor;
        }

        if (
            actor.Countries.Any(country =>
                sheet.Peers.Contains(country) && actor.May(PortalAction.SpeakForCountry, country)
            )
        )
        {
            yield return ConsentAudience.NamedPeers;
        }
    }

    private static IEnumerable<RuleViolation> CheckSignatory(Signatory signatory)
    {
        if (PlainText.IsBlank(signatory.Name))
        {
            yield return new(SignatoryIsRequired, "signatoryName");
        }

        if (PlainText.IsBlank(signatory.Post))
        {
            yield return new(PostIsRequired, "signatoryPost");
        }

        if (Math.Max(signatory.Name.Length, signatory.Post.Length) > Signatory.MaxLength)
        {
            yield return new(SignatoryIsTooLong, "signatoryName", $"{Signatory.MaxLength}");
        }
    }

    private static IEnumerable<RuleViolation> CheckDays(ConsentSheet sheet, DateOnly today)
    {
        if (sheet.SignedOn > today)
        {
            yield return new(SignedInFuture, "signedOn", $"{sheet.SignedOn:yyyy-MM-dd}");
        }

        if (sheet.ExpiresOn <= sheet.SignedOn || sheet.ExpiresOn < today)
        {
            yield return new(ExpiresTooEarly, "expiresOn", $"{sheet.ExpiresOn:yyyy-MM-dd}");
        }

        if (sheet.SignedOn <= today && sheet.ExpiresOn > sheet.SignedOn.AddYears(MaxYears))
        {
            yield return new(ExpiresTooLate, "expiresOn", $"{MaxYears}");
        }
    }

    private static IEnumerable<RuleViolation> CheckGrants(ConsentSheet sheet)
    {
        foreach (var grant in sheet.Grants)
        {
            if (!IsPossible(grant.Content, grant.Audience))
            {
                yield return new(
                    IsImpossible,
                    FieldOf(grant),
                    EnumCode<SharedContent>.Of(grant.Content)
                );
            }
            else if (
                BasisOf(grant.Content) is { } basis
                && !sheet.Grants.Contains(grant with { Content = basis })
            )
            {
                yield return new(BasisIsMissing, FieldOf(grant), EnumCode<SharedContent>.Of(basis));
            }
        }
    }

    private static string FieldOf(ConsentGrant grant) =>
        $"grants.{EnumCode<ConsentAudience>.Of(grant.Audience)}";

    private static IEnumerable<RuleViolation> CheckPeers(
        ConsentSheet sheet,
        TaxonomyCatalogue taxonomy
    )
    {
        var isGranted = sheet.Grants.Any(grant => grant.Audience is ConsentAudience.NamedPeers);
        if (isGranted && sheet.Peers.IsEmpty)
        {
            yield return new(PeersAreRequired, "peers");
        }

        if (!isGranted && !sheet.Peers.IsEmpty)
        {
            yield return new(PeersGetNothing, "peers");
        }

        foreach (var peer in sheet.Peers)
        {
            if (peer == sheet.Country)
            {
                yield return new(PeerIsOwnCountry, "peers", peer.Value);
            }
            else if (taxonomy.Find(TermKind.Country, peer.Value) is null)
            {
                yield return new(PeerIsUnknown, "peers", peer.Value);
            }
        }
    }
}
