using Bunit;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Testing.Builders;

namespace KnowledgeHub.Portal.Tests.Shared;

/// <summary>Draws components for a reader of English, unless a test chooses another language.</summary>
public abstract class ReaderContext : BunitContext
{
    private readonly ReaderCulture _culture = new("en-GB");

    /// <summary>The vocabularies that the components are given.</summary>
    protected static TaxonomyCatalogue Taxonomy => SampleTaxonomy.Catalogue;

    /// <summary>Draws for a reader of another language from here on.</summary>
    protected static void ReadIn(string culture) => ReaderCulture.Set(culture);

    protected override void Dispose(bool disposing)
    {
        _culture.Dispose();
        base.Dispose(disposing);
    }
}
