using KnowledgeHub.Core;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Curations;

/// <summary>Pinned and hidden entries in words.</summary>
internal static class CurationWords
{
    /// <summary>How an entry stands in a search.</summary>
    public static string State(Placement? placement) =>
        placement switch
        {
            Placement.Pinned => CurationStrings.CurationPinned,
            Placement.Hidden => CurationStrings.CurationHidden,
            _ => CurationStrings.CurationRemoved,
        };

    /// <summary>What can be done with an entry.</summary>
    public static string Offer(Placement placement) =>
        placement is Placement.Pinned ? CurationStrings.CurationPin : CurationStrings.CurationHide;

    /// <summary>The readers that a curation is for.</summary>
    public static string Readers(Language? language) =>
        language is { } one ? ReaderText.Name(one) : CurationStrings.CurationAllLanguages;

    /// <summary>Who did it, and when.</summary>
    public static string Act(CurationListing listing) =>
        ReaderText.Fill(
            CurationStrings.CurationAct,
            ReaderText.Date(listing.Curation.ChangedUtc),
            listing.By ?? CurationStrings.CurationByNobody
        );

    /// <summary>The entry of a curation by its title, or its id when it cannot be shown.</summary>
    public static string Entry(CurationLine line) =>
        line.Practice?.Content is { } content
            ? content.Title.Read(ReaderLanguage.Current, content.OriginalLanguage).Text
            : ReaderText.Fill(CurationStrings.CurationGone, line.Listing.Curation.Practice);

    /// <summary>A broken rule as a sentence.</summary>
    public static string Of(RuleViolation violation) =>
        ReaderText.Fill(
            violation.Rule switch
            {
                CurateSearches.TextIsUnusable => CurationStrings.CurationTextUnusable,
                CurateSearches.PracticeIsUnknown => CurationStrings.CurationPracticeUnknown,
                CurateSearches.TooManyPinned => CurationStrings.CurationTooManyPinned,
                _ => CurationStrings.CurationNoteTooLong,
            },
            violation.Detail
        );
}
