using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>
/// The working copy of an entry's content, as the fields of the editor hold it. <see cref="ToContent"/> changes only what
/// differs from the content it is given, so whatever the editor does not show or nobody touched comes back as it was.
/// </summary>
public sealed class PracticeForm
{
    public PracticeType Type { get; set; }

    public EntryForm EntryForm { get; set; }

    public Language OriginalLanguage { get; set; }

    public string Title { get; set; } = string.Empty;

    public string Claim { get; set; } = string.Empty;

    /// <summary>Long texts in the original language, by the name of their <see cref="TextSection"/>.</summary>
    public Dictionary<string, string> Sections { get; } =
        TextSection.All.ToDictionary(section => section.Name, _ => string.Empty);

    /// <summary>Chosen codes, by the name of their <see cref="ChoiceList"/>.</summary>
    public Dictionary<string, List<string>> Choices { get; } =
        ChoiceList.All.ToDictionary(list => list.Name, _ => new List<string>());

    /// <summary>Rows of sources; blank ones are not kept.</summary>
    public List<SourceForm> Sources { get; } = [];

    public AttributionRule Attribution { get; set; }

    public EvidenceLevel Evidence { get; set; }

    public MaturityStage Maturity { get; set; }

    /// <summary>One statement on each line.</summary>
    public string Caveats { get; set; } = string.Empty;

    /// <summary>Keywords with commas between them.</summary>
    public string Tags { get; set; } = string.Empty;

    public DateOnly? ReviewBy { get; set; }

    /// <summary>Title and claim in every language; that of the original is not used.</summary>
    public Dictionary<Language, TranslationForm> Translations { get; } =
        Languages.All.ToDictionary(language => language, _ => new TranslationForm());

    /// <summary>A working copy of a content.</summary>
    public static PracticeForm From(PracticeContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var original = content.OriginalLanguage;
        var form = new PracticeForm
        {
            Type = content.Type,
            EntryForm = content.Form,
            OriginalLanguage = original,
            Title = content.Title[original] ?? string.Empty,
            Claim = content.Claim[original] ?? string.Empty,
            Attribution = content.Provenance.Attribution,
            Evidence = content.Provenance.Evidence,
            Maturity = content.Provenance.Maturity,
            Caveats = string.Join('\n', content.Provenance.Caveats),
            Tags = string.Join(", ", content.Classification.Tags),
            ReviewBy = content.ReviewBy,
        };
        foreach (var section in TextSection.All)
        {
            form.Sections[section.Name] = section.Read(content)[original] ?? string.Empty;
        }

        foreach (var list in ChoiceList.All)
        {
            form.Choices[list.Name] = [.. list.Read(content.Classification)];
        }

        form.Sources.AddRange(content.Provenance.Sources.Select(Row));
        form.KeepOneRow();
        foreach (var language in Languages.All)
        {
            form.Translations[language] = Translation(content, language);
        }

        return form;
    }

    /// <summary>The content with everything that was edited here, and nothing else, changed.</summary>
    /// <param name="original">The content that this form was made from, or its newer version.</param>
    public PracticeContent ToContent(PracticeContent original)
    {
        ArgumentNullException.ThrowIfNull(original);
        return Differing(From(original))
            .Aggregate(
                original with
                {
                    OriginalLanguage = OriginalLanguage,
                },
                (content, field) => field.Write(this, content)
            );
    }

    /// <summary>The fields that say something else than those of another form.</summary>
    public IEnumerable<FormField> Differing(PracticeForm other) =>
        FormField.All(OriginalLanguage).Where(field => field.Read(this) != field.Read(other));

    /// <summary>The editor always shows a row to write in.</summary>
    public void KeepOneRow()
    {
        if (Sources.Count == 0)
        {
            Sources.Add(new());
        }
    }

    private static SourceForm Row(SourceReference source) =>
        new()
        {
            Document = source.Document,
            Session = source.Session ?? string.Empty,
            Part = source.Part ?? string.Empty,
        };

    private static TranslationForm Translation(PracticeContent content, Language language) =>
        new()
        {
            Title = content.Title[language] ?? string.Empty,
            Claim = content.Claim[language] ?? string.Empty,
            IsReviewed =
                content.Translations.GetValueOrDefault(language) is TranslationState.Reviewed,
        };
}
