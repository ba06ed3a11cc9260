using System.Globalization;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Exchange;

/// <summary>What an entry must have to enter the library from another installation, looked at by itself. Pure.</summary>
public static class LibraryRules
{
    /// <summary>The slug does not have the form of an address; the detail is the slug.</summary>
    public const string SlugIsMalformed = "slug-malformed";

    /// <summary>An entry that is or was public does not say since when.</summary>
    public const string PublishedIsRequired = "published-required";

    /// <summary>An archived entry has no reason, or another entry has one.</summary>
    public const string ArchivingIsAmiss = "archiving-amiss";

    /// <summary>An entry names itself as related.</summary>
    public const string RelatedIsSelf = "related-self";

    /// <summary>Checks an entry.</summary>
    /// <param name="entry">The entry, cleaned.</param>
    /// <param name="taxonomy">The vocabularies that its codes must stand in.</param>
    /// <returns>Every broken rule; empty when it may enter, as far as it can be told without the other entries.</returns>
    public static IReadOnlyList<RuleViolation> Check(LibraryEntry entry, TaxonomyCatalogue taxonomy)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var isPublic = entry.Status is PracticeStatus.Published or PracticeStatus.Archived;
        var violations = new List<RuleViolation>(
            isPublic
                ? PracticeRules.CheckPublication(entry.Content, taxonomy)
                : PracticeRules.CheckDraft(entry.Content, taxonomy)
        );
        Require(Slug.IsValid(entry.Slug), new(SlugIsMalformed, "slug", entry.Slug));
        Require(
            !isPublic || entry.PublishedUtc is not null,
            new(PublishedIsRequired, "publishedUtc")
        );
        Require(
            entry.Archiving is { } archiving
                ? entry.Status is PracticeStatus.Archived
                    && archiving.Reason.Length is > 0 and <= LifeRules.MaxNoteLength
                : entry.Status is not PracticeStatus.Archived,
            new(ArchivingIsAmiss, "archiving")
        );
        Require(!entry.Content.Related.Contains(entry.Id), new(RelatedIsSelf, "related"));
        Require(
            entry.Content.Related.Count <= PracticeRules.MaxItems,
            new(
                PracticeRules.TooManyItems,
                "related",
                PracticeRules.MaxItems.ToString(CultureInfo.InvariantCulture)
            )
        );
        return violations;

        void Require(bool holds, RuleViolation violation)
        {
            if (!holds)
            {
                violations.Add(violation);
            }
        }
    }
}
