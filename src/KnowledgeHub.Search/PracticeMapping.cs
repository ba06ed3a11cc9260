using System.Globalization;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search;

/// <summary>
/// What of an entry can be found. Titles, claims, body sections and commentary are indexed in every language they have;
/// tags and caveats in the original language, the words of attached files in the file's language.
/// </summary>
internal static class PracticeMapping
{
    /// <summary>Maps an entry.</summary>
    /// <param name="practice">The entry.</param>
    /// <param name="taxonomy">Tells edition and year of the sources.</param>
    /// <param name="files">The words of attached files; none when null.</param>
    /// <param name="prose">Takes the marks out of long texts; when null they are indexed as they are stored.</param>
    public static IndexDocument ToDocument(
        Practice practice,
        TaxonomyCatalogue taxonomy,
        AttachmentTexts? files = null,
        IProseReader? prose = null
    )
    {
        var content = practice.Content;
        var isPublished = practice.Status is PracticeStatus.Published;
        return new()
        {
            Key = practice.Id.Value,
            Texts =
            [
                .. Texts(content, prose),
                .. (files ?? AttachmentTexts.None).FindableIn(practice).Select(ToText),
            ],
            OriginalLanguage = TextLanguages.Of(content.OriginalLanguage),
            Facets = Facets(content, taxonomy),
            VisibleOnlyTo = isPublished ? null : practice.OwnerId,
            NewestKey = ((isPublished ? practice.PublishedUtc : null) ?? practice.UpdatedUtc).Ticks,
            ReviewKey = content.ReviewBy?.DayNumber ?? IndexDocument.NoReview,
        };
    }

    private static List<IndexText> Texts(PracticeContent content, IProseReader? prose)
    {
        var texts = new List<IndexText>();
        Add(TextField.Title, content.Title, texts);
        Add(TextField.Claim, content.Claim, texts);
        Add(TextField.Tags, content.Questions, texts, prose);
        AddOriginal(TextField.Tags, content.Classification.Tags, content, texts);
        texts.AddRange(content.Classification.Concepts.Select(ConceptTerms.Text));
        Add(TextField.Body, content.Summary, texts, prose);
        foreach (var section in TextSection.Body)
        {
            Add(TextField.Body, section.Read(content), texts, prose);
        }

        foreach (var section in TextSection.Commentary)
        {
            Add(TextField.Commentary, section.Read(content), texts, prose);
        }

        AddOriginal(TextField.Body, content.Provenance.Caveats, content, texts);
        return texts;
    }

    private static IndexText ToText(AttachmentText file) =>
        new(TextField.Body, TextLanguages.Of(file.Language), file.Text);

    private static void Add(
        TextField field,
        LocalizedText text,
        List<IndexText> texts,
        IProseReader? prose = null
    )
    {
        foreach (var language in text.Languages)
        {
            var source = text[language] ?? string.Empty;
            var words = prose?.PlainText(source) ?? source;
            texts.Add(new(field, TextLanguages.Of(language), words));
        }
    }

    private static void AddOriginal(
        TextField field,
        IEnumerable<string> values,
        PracticeContent content,
        List<IndexText> texts
    ) =>
        texts.AddRange(
            values.Select(value => new IndexText(
                field,
                TextLanguages.Of(content.OriginalLanguage),
                value
            ))
        );

    private static Dictionary<SearchFacet, IReadOnlyList<string>> Facets(
        PracticeContent content,
        TaxonomyCatalogue taxonomy
    )
    {
        var classification = content.Classification;
        var documents = Documents(content.Provenance, taxonomy);
        return new()
        {
            [SearchFacet.Type] = [EnumCode<PracticeType>.Of(content.Type)],
            [SearchFacet.Area] = classification.Areas,
            [SearchFacet.Pillar] = classification.Pillars,
            [SearchFacet.Driver] = classification.Drivers,
            [SearchFacet.Theme] = classification.Themes,
            [SearchFacet.Topic] = WithWider(classification.Concepts, taxonomy),
            [SearchFacet.Agency] = classification.Agencies,
            [SearchFacet.CycleStep] = classification.CycleSteps,
            [SearchFacet.Axis] = classification.Axes,
            [SearchFacet.Country] = classification.Countries,
            [SearchFacet.Organisation] = classification.Organisations,
            [SearchFacet.Evidence] = [EnumCode<EvidenceLevel>.Of(content.Provenance.Evidence)],
            [SearchFacet.Edition] =
            [
                .. documents.Select(document => document.Parent).OfType<string>(),
            ],
            [SearchFacet.Session] =
            [
                .. content.Provenance.Sources.Select(source => source.Session).OfType<string>(),
            ],
            [SearchFacet.Year] =
            [
                .. documents.Select(document => document.Year).OfType<int>().Select(YearCode),
            ],
            [SearchFacet.Indicator] = classification.Indicators,
        };
    }

    private static List<Term> Documents(Provenance provenance, TaxonomyCatalogue taxonomy) =>
        [
            .. provenance
                .Sources.Select(source => taxonomy.Find(TermKind.Document, source.Document))
                .OfType<Term>(),
        ];

    // Whoever chooses a topic also finds the narrower ones.
    private static List<string> WithWider(
        IReadOnlyList<string> concepts,
        TaxonomyCatalogue taxonomy
    )
    {
        var all = new List<string>();
        foreach (var concept in concepts)
        {
            for (
                var next = taxonomy.Find(TermKind.Concept, concept);
                next is not null && !all.Contains(next.Code);
                next = taxonomy.Find(TermKind.Concept, next.Parent)
            )
            {
                all.Add(next.Code);
            }
        }

        return all;
    }

    private static string YearCode(int year) => year.ToString(CultureInfo.InvariantCulture);
}
