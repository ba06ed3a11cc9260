using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Exchange;

/// <summary>Makes of each row the text that it asks for, and finds out what is wrong with it. Pure.</summary>
/// <param name="actor">Who imports.</param>
/// <param name="taxonomy">The vocabularies.</param>
/// <param name="fields">The field of each column; empty for a column that is left out.</param>
internal sealed class ImportPlanner(
    Actor actor,
    TaxonomyCatalogue taxonomy,
    IReadOnlyList<string> fields
)
{
    private static readonly Dictionary<string, ImportField> _fields = ImportField.All.ToDictionary(
        field => field.Name,
        StringComparer.Ordinal
    );

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>What is wrong with a choice of columns.</summary>
    public static IReadOnlyList<RuleViolation> CheckFields(IReadOnlyList<string> fields)
    {
        var chosen = fields.Where(field => ImportField.Names.Contains(field)).ToList();
        return chosen.Count == 0
            ? [new(ImportRules.NothingIsMapped, string.Empty)]
            :
            [
                .. chosen
                    .GroupBy(field => field)
                    .Where(group => group.Count() > 1)
                    .Select(group => new RuleViolation(ImportRules.FieldIsRepeated, group.Key)),
            ];
    }

    /// <summary>The ids that stand in a table.</summary>
    public IReadOnlyCollection<PracticeId> IdsOf(ImportTable table) =>
        [
            .. table
                .Rows.Select(row =>
                    PracticeId.TryParse(Cell(row, ImportField.Id), out var id) ? id : default
                )
                .Where(id => id != default)
                .Distinct(),
        ];

    /// <summary>The slugs that stand in a table.</summary>
    public IReadOnlyCollection<string> SlugsOf(ImportTable table) =>
        [
            .. table
                .Rows.Select(row => Cell(row, ImportField.Key))
                .Where(Slug.IsValid)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>What the rows would do.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stored">The stored entries that it names.</param>
    public ImportPlan Plan(ImportTable table, IReadOnlyList<Practice> stored)
    {
        var readable = stored
            .Where(practice =>
                actor.May(PortalAction.ReadWorkingCopy, practice)
                || actor.May(PortalAction.ReadPractice, practice)
            )
            .ToList();
        var ids = readable.ToDictionary(practice => practice.Id);
        var slugs = readable.ToDictionary(practice => practice.Slug, StringComparer.Ordinal);
        return new([.. table.Rows.Select(row => Plan(row, ids, slugs))], []);
    }

    private ImportRow Plan(
        ImportTableRow row,
        Dictionary<PracticeId, Practice> ids,
        Dictionary<string, Practice> slugs
    )
    {
        var problems = new List<RuleViolation>();
        var slug = Cell(row, ImportField.Key);
        var stored = Find(Cell(row, ImportField.Id), slug, ids, slugs, problems);
        if (stored is not null && !actor.May(PortalAction.RevisePractice, stored))
        {
            // Nothing of a text in work, and no comparison with what the attribution rule hides.
            problems.Add(new(ImportRules.EntryIsClosed, ImportField.Id, stored.Id.Value));
            return new(row.Number, stored, null, stored.Content, problems);
        }

        CheckKeys(row, stored, slug, problems);
        var before = stored?.WorkingContent ?? new();
        var content = ContentCleaning.Of(Read(row, before, problems));
        if (stored is not null && content.OriginalLanguage != before.OriginalLanguage)
        {
            problems.Add(new(ImportRules.LanguageIsFixed, ImportField.OriginalLanguage));
        }

        problems.AddRange(PracticeRules.CheckDraft(content, taxonomy));
        return new(row.Number, stored, slug.Length > 0 ? slug : null, content, problems)
        {
            Changes = stored is null ? [] : Changed(before, content),
        };
    }

    private static Practice? Find(
        string id,
        string slug,
        Dictionary<PracticeId, Practice> ids,
        Dictionary<string, Practice> slugs,
        List<RuleViolation> problems
    )
    {
        var bySlug = slugs.GetValueOrDefault(slug);
        if (id.Length == 0)
        {
            return bySlug;
        }

        if (!PracticeId.TryParse(id, out var key) || !ids.TryGetValue(key, out var byId))
        {
            problems.Add(new(ImportRules.EntryIsUnknown, ImportField.Id, id));
            return null;
        }

        if (slug.Length > 0 && slug != byId.Slug)
        {
            problems.Add(new(ImportRules.KeysDiffer, ImportField.Key, slug));
        }

        return byId;
    }

    private void CheckKeys(
        ImportTableRow row,
        Practice? stored,
        string slug,
        List<RuleViolation> problems
    )
    {
        if (stored is null && slug.Length > 0 && !Slug.IsValid(slug))
        {
            problems.Add(new(ImportRules.CellIsMalformed, ImportField.Key, slug));
        }

        var key = stored?.Slug ?? slug;
        if (key.Length > 0 && !_seen.TryAdd(key, row.Number))
        {
            problems.Add(
                new(
                    ImportRules.EntryIsRepeated,
                    ImportField.Id,
                    _seen[key].ToString(CultureInfo.InvariantCulture)
                )
            );
        }
    }

    // An empty cell leaves a field as it is.
    private PracticeContent Read(
        ImportTableRow row,
        PracticeContent content,
        List<RuleViolation> problems
    )
    {
        for (var column = 0; column < Math.Min(fields.Count, row.Cells.Count); column++)
        {
            var cell = row.Cells[column];
            if (
                string.IsNullOrWhiteSpace(cell)
                || !_fields.TryGetValue(fields[column], out var field)
            )
            {
                continue;
            }

            content = field.Write(content, cell) ?? Refuse(content);

            PracticeContent Refuse(PracticeContent unchanged)
            {
                problems.Add(
                    new(ImportRules.CellIsMalformed, field.Name, cell[..Math.Min(cell.Length, 80)])
                );
                return unchanged;
            }
        }

        return content;
    }

    private static IReadOnlyList<string> Changed(PracticeContent before, PracticeContent after)
    {
        var old = ContentField.AllOf(before).ToDictionary(NameOf, field => field.Text);
        return
        [
            .. ContentField
                .AllOf(after)
                .Where(field => old.GetValueOrDefault(NameOf(field)) != field.Text)
                .Select(NameOf),
        ];
    }

    private static string NameOf(ContentField field) =>
        field.Language is { } language ? $"{field.Name}.{language.Code()}" : field.Name;

    private string Cell(ImportTableRow row, string field)
    {
        for (var column = 0; column < Math.Min(fields.Count, row.Cells.Count); column++)
        {
            if (fields[column] == field)
            {
                return row.Cells[column].Trim();
            }
        }

        return string.Empty;
    }
}
