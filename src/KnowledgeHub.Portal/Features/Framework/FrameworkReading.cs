using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Framework;

/// <summary>A version of the framework as one reader reads it.</summary>
/// <param name="Framework">The version.</param>
/// <param name="Taxonomy">The names of areas, pillars, drivers, themes and border types.</param>
/// <param name="Reader">The reader's language.</param>
public sealed record FrameworkReading(
    MaturityFramework Framework,
    TaxonomyCatalogue Taxonomy,
    Language Reader
)
{
    /// <summary>The name of the framework.</summary>
    public TextInLanguage Title => Text(Framework.Document.Title);

    /// <summary>Whether what is read is a translation, which no person has reviewed.</summary>
    public bool IsTranslated => Reader is not Language.English && !Title.IsFallback;

    /// <summary>A text in the reader's language, or visibly in English.</summary>
    public TextInLanguage Text(LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Read(Reader);
    }

    /// <summary>The name of a term.</summary>
    public string Label(TermKind kind, string code) => Taxonomy.Label(kind, code, Reader);

    /// <summary>What a term means; null when its name says it all.</summary>
    public string? Meaning(TermKind kind, string code) =>
        Taxonomy.Find(kind, code)?.Description?.Read(Reader).Text;

    /// <summary>How "in most places" is read in a pillar; null when this version does not say.</summary>
    public TextInLanguage? PillarReading(string pillar) =>
        Framework.Document.PillarReadings.TryGetValue(pillar, out var text) ? Text(text) : null;

    /// <summary>What to keep in mind in a pillar: how "in most places" is read, and the guidance where this version has some.</summary>
    public IEnumerable<TextInLanguage> HelpOn(string pillar)
    {
        if (PillarReading(pillar) is { } places)
        {
            yield return places;
        }

        if (Framework.Document.PillarGuidance.TryGetValue(pillar, out var guidance))
        {
            yield return Text(guidance);
        }
    }

    /// <summary>The indicators of a cell, in order.</summary>
    public IEnumerable<Indicator> Cell(string area, string pillar) =>
        Framework.Indicators.Where(indicator => indicator.Id.Cell == Grid.Cell(area, pillar));

    /// <summary>The address of an indicator's own page.</summary>
    public string AddressOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return FrameworkAddress.Of(Framework, indicator.Id);
    }
}
