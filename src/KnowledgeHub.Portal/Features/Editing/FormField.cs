using System.Globalization;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>One field of the editor: how to compare it, carry it over and write it into a content.</summary>
/// <param name="Name">Its name, as in the rules: <c>title</c>, <c>areas</c>, <c>claim.fr</c>.</param>
/// <param name="Read">What it says, in a form that two forms can be compared by; codes and rows stand on lines of their own.</param>
/// <param name="Copy">Carries it from the first form to the second.</param>
/// <param name="Write">Puts it into a content.</param>
/// <param name="Terms">The vocabulary of its codes; null when it holds text.</param>
public sealed record FormField(
    string Name,
    Func<PracticeForm, string> Read,
    Action<PracticeForm, PracticeForm> Copy,
    Func<PracticeForm, PracticeContent, PracticeContent> Write,
    TermKind? Terms = null
)
{
    private static readonly char[] _tagSeparators = [',', '،', '\n'];

    private static readonly IReadOnlyList<FormField> _common =
    [
        new(
            "type",
            form => EnumCode<PracticeType>.Of(form.Type),
            (from, to) => to.Type = from.Type,
            (form, content) => content with { Type = form.Type },
            TermKind.EntryType
        ),
        new(
            "form",
            form => EnumCode<EntryForm>.Of(form.EntryForm),
            (from, to) => to.EntryForm = from.EntryForm,
            (form, content) => content with { Form = form.EntryForm }
        ),
        new(
            "title",
            form => Plain(form.Title),
            (from, to) => to.Title = from.Title,
            (form, content) =>
                content with
                {
                    Title = content.Title.With(form.OriginalLanguage, form.Title),
                }
        ),
        new(
            "claim",
            form => Plain(form.Claim),
            (from, to) => to.Claim = from.Claim,
            (form, content) =>
                content with
                {
                    Claim = content.Claim.With(form.OriginalLanguage, form.Claim),
                }
        ),
        .. ChoiceList.All.Select(Choice),
        new(
            "tags",
            form => string.Join(", ", TagsOf(form)),
            (from, to) => to.Tags = from.Tags,
            (form, content) =>
                content with
                {
                    Classification = content.Classification with { Tags = TagsOf(form) },
                }
        ),
        .. TextSection.All.Select(Section),
        Provenance(
            "sources",
            form =>
                string.Join(
                    '\n',
                    SourcesOf(form).Select(row => $"{row.Document}\t{row.Session}\t{row.Part}")
                ),
            CopySources,
            (form, provenance) => provenance with { Sources = SourcesOf(form) }
        ),
        Provenance(
            "attribution",
            form => EnumCode<AttributionRule>.Of(form.Attribution),
            (from, to) => to.Attribution = from.Attribution,
            (form, provenance) => provenance with { Attribution = form.Attribution },
            TermKind.Attribution
        ),
        Provenance(
            "evidence",
            form => EnumCode<EvidenceLevel>.Of(form.Evidence),
            (from, to) => to.Evidence = from.Evidence,
            (form, provenance) => provenance with { Evidence = form.Evidence },
            TermKind.Evidence
        ),
        Provenance(
            "maturity",
            form => EnumCode<MaturityStage>.Of(form.Maturity),
            (from, to) => to.Maturity = from.Maturity,
            (form, provenance) => provenance with { Maturity = form.Maturity },
            TermKind.Maturity
        ),
        Provenance(
            "caveats",
            form => string.Join('\n', CaveatsOf(form)),
            (from, to) => to.Caveats = from.Caveats,
            (form, provenance) => provenance with { Caveats = CaveatsOf(form) }
        ),
        new(
            "reviewBy",
            form => form.ReviewBy?.ToString("O", CultureInfo.InvariantCulture) ?? string.Empty,
            (from, to) => to.ReviewBy = from.ReviewBy,
            (form, content) => content with { ReviewBy = form.ReviewBy }
        ),
    ];

    /// <summary>All fields, in the order of the editor.</summary>
    /// <param name="original">The original language: the others have fields for their translations.</param>
    public static IEnumerable<FormField> All(Language original) =>
        _common.Concat(
            Languages.All.Where(language => language != original).SelectMany(TranslationFields.Of)
        );

    /// <summary>A text without what a browser or a stored text may write differently.</summary>
    internal static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();

    private static FormField Section(TextSection section) =>
        new(
            section.Name,
            form => Plain(form.Sections[section.Name]),
            (from, to) => to.Sections[section.Name] = from.Sections[section.Name],
            (form, content) =>
                section.Write(
                    content,
                    section
                        .Read(content)
                        .With(form.OriginalLanguage, Plain(form.Sections[section.Name]))
                )
        );

    private static FormField Choice(ChoiceList list) =>
        new(
            list.Name,
            form => string.Join('\n', form.Choices[list.Name].Order(StringComparer.Ordinal)), // their order says nothing
            (from, to) => to.Choices[list.Name] = [.. from.Choices[list.Name]],
            (form, content) =>
                content with
                {
                    Classification = list.Write(
                        content.Classification,
                        [.. form.Choices[list.Name]]
                    ),
                },
            list.Terms
        );

    private static FormField Provenance(
        string name,
        Func<PracticeForm, string> read,
        Action<PracticeForm, PracticeForm> copy,
        Func<PracticeForm, Provenance, Provenance> write,
        TermKind? terms = null
    ) =>
        new(
            name,
            read,
            copy,
            (form, content) => content with { Provenance = write(form, content.Provenance) },
            terms
        );

    private static void CopySources(PracticeForm from, PracticeForm to)
    {
        to.Sources.Clear();
        to.Sources.AddRange(
            from.Sources.Select(row => new SourceForm
            {
                Document = row.Document,
                Session = row.Session,
                Part = row.Part,
            })
        );
    }

    private static SourceReference[] SourcesOf(PracticeForm form) =>
        [
            .. form
                .Sources.Where(row => !row.IsBlank)
                .Select(row => new SourceReference(
                    row.Document,
                    OrNull(row.Session),
                    OrNull(row.Part)
                )),
        ];

    private static string[] CaveatsOf(PracticeForm form) =>
        Plain(form.Caveats)
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string[] TagsOf(PracticeForm form) =>
        [
            .. Plain(form.Tags)
                .ToLower(CultureInfo.InvariantCulture)
                .Split(
                    _tagSeparators,
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                )
                .Distinct(StringComparer.Ordinal),
        ];

    private static string? OrNull(string text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
