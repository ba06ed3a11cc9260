using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Data.Tests.Content;

/// <summary>Every code leads somewhere, and every term is there for something.</summary>
public sealed class EntryCodeTests
{
    /// <summary>Standard lists, which are shipped whole, and what no entry refers to by code.</summary>
    private static readonly TermKind[] _whole =
    [
        TermKind.Country,
        TermKind.Region,
        TermKind.Language,
        TermKind.Concept,
    ];

    /// <summary>Steps of scales that no source of today reaches, and rules that none needs.</summary>
    private static readonly (TermKind, string)[] _unused =
    [
        (TermKind.Maturity, "good-practice"),
        (TermKind.Maturity, "promising"),
        (TermKind.Evidence, "evaluated"),
        (TermKind.Evidence, "replicated"),
        (TermKind.Attribution, "chatham-house"),
        (TermKind.Attribution, "named"),
        (TermKind.Attribution, "region"),
    ];

    [Fact]
    public void Codes_OfEveryEntry_Exist()
    {
        var unknown =
            from entry in ShippedEntries.All
            from used in ShippedEntries.Codes(entry.Content)
            where ShippedEntries.Catalogue.Find(used.Kind, used.Code) is null
            select $"{entry.Slug}: {used.Kind} {used.Code}";

        Assert.Empty(unknown);
    }

    [Fact]
    public void Terms_OfEveryVocabulary_AreUsedOrKnownToBeUnused()
    {
        var used = ShippedEntries.All.SelectMany(entry => ShippedEntries.Codes(entry.Content));
        var terms = ShippedEntries
            .Catalogue.Vocabularies.Where(vocabulary => !_whole.Contains(vocabulary.Kind))
            .SelectMany(vocabulary =>
                vocabulary.Terms.Select(term => (vocabulary.Kind, term.Code))
            );

        Assert.Equal(_unused.Order(), terms.Except(used).Order());
    }

    [Fact]
    public void Related_OfEveryEntry_AreOtherEntries()
    {
        var ids = ShippedEntries.All.Select(entry => entry.Id).ToHashSet();

        var wrong =
            from entry in ShippedEntries.All
            from related in entry.Content.Related
            where related == entry.Id || !ids.Contains(related)
            select $"{entry.Slug}: {related}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Sources_OfEveryEntry_LeadToAPlaceInADocument()
    {
        var wrong =
            from entry in ShippedEntries.All
            where
                entry.Content.Provenance.Sources.Count == 0
                || entry.Content.Provenance.Sources.Any(IsLost)
                || entry.Content.Provenance.References.Any(work =>
                    work.Title.Length == 0 || work.Publisher.Length == 0
                )
            select entry.Slug;

        Assert.Empty(wrong);
    }

    // A session belongs to the conference that the document is about.
    private static bool IsLost(SourceReference source) =>
        string.IsNullOrWhiteSpace(source.Part)
        || ShippedEntries.Catalogue.Find(TermKind.Document, source.Document)
            is not { Publisher: not null, Year: not null, Parent: var edition }
        || (
            source.Session is { } session
            && ShippedEntries.Catalogue.Find(TermKind.Session, session)?.Parent != edition
        );
}
