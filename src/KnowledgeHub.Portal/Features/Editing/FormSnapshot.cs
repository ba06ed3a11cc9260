using System.Globalization;
using System.Text.Json;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>
/// What the fields of the page held at a moment, read in the browser: by field the value, or the values of its boxes that
/// are ticked. It also holds what a lost connection kept from the server.
/// </summary>
public sealed class FormSnapshot
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    /// <summary>Counts the changes in the browser; tells whether something was typed after the snapshot.</summary>
    public int Sequence { get; init; }

    /// <summary>The version that the text was based on; 0 for a new entry.</summary>
    public int Version { get; init; }

    public Dictionary<string, string[]> Fields { get; init; } = [];

    /// <summary>Reads a snapshot as the browser sends it.</summary>
    public static async Task<FormSnapshot?> ReadAsync(
        Stream json,
        CancellationToken cancellation
    ) => await JsonSerializer.DeserializeAsync<FormSnapshot>(json, _json, cancellation);

    /// <summary>Puts everything that the snapshot has into a form; fields that it does not have stay as they are.</summary>
    public void ApplyTo(PracticeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Code<PracticeType>("type", value => form.Type = value);
        Code<EntryForm>("form", value => form.EntryForm = value);
        Code<AttributionRule>("attribution", value => form.Attribution = value);
        Code<EvidenceLevel>("evidence", value => form.Evidence = value);
        Code<MaturityStage>("maturity", value => form.Maturity = value);
        Code<Language>("originalLanguage", value => form.OriginalLanguage = value);
        Text("title", value => form.Title = value);
        Text("claim", value => form.Claim = value);
        Text("caveats", value => form.Caveats = value);
        Text("tags", value => form.Tags = value);
        Text("reviewBy", value => form.ReviewBy = Day(value));
        foreach (var section in TextSection.All)
        {
            Text(section.Name, value => form.Sections[section.Name] = value);
        }

        foreach (var list in ChoiceList.All.Where(list => Fields.ContainsKey(list.Name)))
        {
            form.Choices[list.Name] = [.. Fields[list.Name]];
        }

        foreach (var (language, translation) in form.Translations)
        {
            Text(TranslationFields.Name("title", language), value => translation.Title = value);
            Text(TranslationFields.Name("claim", language), value => translation.Claim = value);
            if (Fields.TryGetValue(TranslationFields.Name("reviewed", language), out var ticked))
            {
                translation.IsReviewed = ticked.Length > 0;
            }
        }

        ApplySources(form.Sources);
    }

    // Rows are changed in place: a row that is drawn anew would lose the caret.
    private void ApplySources(List<SourceForm> rows)
    {
        if (!Fields.TryGetValue("sources.document", out var documents))
        {
            return;
        }

        var sessions = Fields.GetValueOrDefault("sources.session", []);
        var parts = Fields.GetValueOrDefault("sources.part", []);
        while (rows.Count < documents.Length)
        {
            rows.Add(new());
        }

        rows.RemoveRange(documents.Length, rows.Count - documents.Length);
        for (var index = 0; index < rows.Count; index++)
        {
            rows[index].Document = documents[index];
            rows[index].Session = sessions.ElementAtOrDefault(index) ?? string.Empty;
            rows[index].Part = parts.ElementAtOrDefault(index) ?? string.Empty;
        }
    }

    private void Text(string field, Action<string> set)
    {
        if (Fields.TryGetValue(field, out var values) && values.Length > 0)
        {
            set(values[0]);
        }
    }

    private void Code<TEnum>(string field, Action<TEnum> set)
        where TEnum : struct, Enum =>
        Text(
            field,
            code =>
            {
                if (EnumCode<TEnum>.TryParse(code, out var value))
                {
                    set(value);
                }
            }
        );

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
