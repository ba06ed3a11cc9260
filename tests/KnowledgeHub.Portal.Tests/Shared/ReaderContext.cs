using Bunit;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Shared;

/// <summary>Draws components for a reader of English, unless a test chooses another language.</summary>
public abstract class ReaderContext : BunitContext
{
    private readonly ReaderCulture _culture = new("en-GB");

    /// <summary>A context whose components read the real clock, unless a test gives them another.</summary>
    protected ReaderContext() => Services.AddSingleton(TimeProvider.System);

    /// <summary>The vocabularies that the components are given.</summary>
    protected static TaxonomyCatalogue Taxonomy => SampleTaxonomy.Catalogue;

    /// <summary>The names of facet values that the components are given.</summary>
    protected static FacetLabels Labels => new(Taxonomy, new FakeFrameworkSource());

    /// <summary>Draws for a reader of another language from here on.</summary>
    protected static void ReadIn(string culture) => ReaderCulture.Set(culture);

    protected override void Dispose(bool disposing)
    {
        _culture.Dispose();
        base.Dispose(disposing);
    }
}
