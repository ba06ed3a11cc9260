using System.Collections.Immutable;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Consent;

/// <summary>What a country is about to sign.</summary>
/// <param name="Grants">What is shared with whom.</param>
/// <param name="Peers">The countries that named peers stand for.</param>
/// <param name="Signatory">Who signs.</param>
/// <param name="SignedOn">The day of signature.</param>
/// <param name="ExpiresOn">The last day on which it is in force; null for no end.</param>
public sealed record ConsentDraft(
    ImmutableArray<ConsentGrant> Grants,
    ImmutableArray<CountryCode> Peers,
    Signatory Signatory,
    DateOnly SignedOn,
    DateOnly? ExpiresOn
)
{
    /// <summary>The same with clean texts, without repetitions and in a fixed order.</summary>
    public ConsentDraft Clean() =>
        this with
        {
            Grants =
            [
                .. Grants
                    .Distinct()
                    .OrderBy(grant => grant.Audience)
                    .ThenBy(grant => grant.Content),
            ],
            Peers = [.. Peers.Distinct().OrderBy(peer => peer.Value, StringComparer.Ordinal)],
            Signatory = new(PlainText.OneLine(Signatory.Name), PlainText.OneLine(Signatory.Post)),
        };
}
