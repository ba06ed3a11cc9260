using System.Globalization;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Exchange;

/// <summary>A field of an entry that a column of a table can fill. The list of fields is here and nowhere else.</summary>
/// <param name="Name">Name of the field, such as <c>title.en</c> or <c>areas</c>.</param>
/// <param name="Terms">The vocabulary whose codes the cell holds; null for words.</param>
/// <param name="Write">Gives a content with what a cell says; null when the cell is malformed.</param>
public sealed record ImportField(
    string Name,
    TermKind? Terms,
    Func<PracticeContent, string, PracticeContent?> Write
)
{
    /// <summary>The field that names an entry by its id.</summary>
    public const string Id = "id";

    /// <summary>The field that names an entry by its slug.</summary>
    public const string Key = "slug";

    /// <summary>The field of the language in which an entry is written.</summary>
    public const string OriginalLanguage = "originalLanguage";

    // Days in a workbook are numbers, counted from the end of 1899: these are from 1954 to 2119.
    private const int FirstDay = 20_000;
    private const int LastDay = 80_000;

    /// <summary>Every field but id and slug, in the order of an entry.</summary>
    public static IReadOnlyList<ImportField> All { get; } =
    [
        new(OriginalLanguage, TermKind.Language, WriteLanguage),
        Code<PracticeType>(
            "type",
            TermKind.EntryType,
            (content, type) => content with { Type = type }
        ),
        .. Texts(
            "title",
            content => content.Title,
            (content, text) => content with { Title = text }
        ),
        .. Texts(
            "claim",
            content => content.Claim,
            (content, text) => content with { Claim = text }
        ),
        .. TextSection.All.SelectMany(section => Texts(section.Name, section.Read, section.Write)),
        List("areas", TermKind.Area, (own, items) => own with { Areas = items }),
        List("pillars", TermKind.Pillar, (own, items) => own with { Pillars = items }),
        List("drivers", TermKind.Driver, (own, items) => own with { Drivers = items }),
        List("axes", TermKind.Axis, (own, items) => own with { Axes = items }),
        List("themes", TermKind.Theme, (own, items) => own with { Themes = items }),
        List("concepts", TermKind.Concept, (own, items) => own with { Concepts = items }),
        List("agencies", TermKind.Agency, (own, items) => own with { Agencies = items }),
        List("cycleSteps", TermKind.CycleStep, (own, items) => own with { CycleSteps = items }),
        List("borderTypes", TermKind.BorderType, (own, items) => own with { BorderTypes = items }),
        List("countries", TermKind.Country, (own, items) => own with { Countries = items }),
        List(
            "organisations",
            TermKind.Organisation,
            (own, items) => own with { Organisations = items }
        ),
        List("tags", null, (own, items) => own with { Tags = items }),
        List("indicators", null, (own, items) => own with { Indicators = items }),
        new("sources", TermKind.Document, WriteSources),
        Code<AttributionRule>(
            "attribution",
            TermKind.Attribution,
            (content, rule) =>
                content with
                {
                    Provenance = content.Provenance with { Attribution = rule },
                }
        ),
        Code<EvidenceLevel>(
            "evidence",
            TermKind.Evidence,
            (content, level) =>
                content with
                {
                    Provenance = content.Provenance with { Evidence = level },
                }
        ),
        Code<MaturityStage>(
            "maturity",
            TermKind.Maturity,
            (content, stage) =>
                content with
                {
                    Provenance = content.Provenance with { Maturity = stage },
                }
        ),
        new(
            "caveats",
            null,
            (content, cell) =>
                content with
                {
                    Provenance = content.Provenance with { Caveats = Items(cell) },
                }
        ),
        new("reviewBy", null, WriteReviewBy),
    ];

    /// <summary>The names of all fields, those that name an entry first.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [Id, Key, .. All.Select(field => field.Name)];

    /// <summary>The items of a cell, which are separated by semicolons.</summary>
    /// <param name="cell">The cell.</param>
    public static IReadOnlyList<string> Items(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Split(
            ';',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
    }

    private static IEnumerable<ImportField> Texts(
        string name,
        Func<PracticeContent, LocalizedText> read,
        Func<PracticeContent, LocalizedText, PracticeContent> write
    ) =>
        Languages.All.Select(language => new ImportField(
            $"{name}.{language.Code()}",
            null,
            (content, cell) => write(content, read(content).With(language, cell))
        ));

    private static ImportField List(
        string name,
        TermKind? terms,
        Func<Classification, IReadOnlyList<string>, Classification> write
    ) =>
        new(
            name,
            terms,
            (content, cell) =>
                content with
                {
                    Classification = write(content.Classification, Items(cell)),
                }
        );

    private static ImportField Code<TEnum>(
        string name,
        TermKind terms,
        Func<PracticeContent, TEnum, PracticeContent> write
    )
        where TEnum : struct, Enum =>
        new(
            name,
            terms,
            (content, cell) =>
                EnumCode<TEnum>.TryParse(cell.Trim(), out var value) ? write(content, value) : null
        );

    private static PracticeContent? WriteLanguage(PracticeContent content, string cell) =>
        Languages.TryParse(cell.Trim(), out var language)
            ? content with
            {
                OriginalLanguage = language,
            }
            : null;

    // Document, session and part of each source, separated by bars.
    private static PracticeContent? WriteSources(PracticeContent content, string cell)
    {
        var sources = Items(cell)
            .Select(item => item.Split('|', StringSplitOptions.TrimEntries))
            .ToList();
        return sources.Exists(parts => parts.Length > 3 || parts[0].Length == 0)
            ? null
            : content with
            {
                Provenance = content.Provenance with
                {
                    Sources =
                    [
                        .. sources.Select(parts => new SourceReference(
                            parts[0],
                            Part(parts, 1),
                            Part(parts, 2)
                        )),
                    ],
                },
            };
    }

    private static string? Part(string[] parts, int place) =>
        parts.Length > place && parts[place].Length > 0 ? parts[place] : null;

    private static PracticeContent? WriteReviewBy(PracticeContent content, string cell)
    {
        var text = cell.Trim();
        if (
            DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
        {
            return content with { ReviewBy = day };
        }

        return
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= FirstDay and <= LastDay
            ? content with
            {
                ReviewBy = DateOnly.FromDateTime(DateTime.FromOADate(number)),
            }
            : null;
    }
}
