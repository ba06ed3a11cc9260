using System.Globalization;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>A source in words.</summary>
public sealed record SourceLine
{
    /// <summary>Name of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Publisher, edition, place and days, or the year where there is no edition; as far as known.</summary>
    public required IReadOnlyList<string> Details { get; init; }

    /// <summary>Publisher of the document; null when not known.</summary>
    public string? Publisher { get; init; }

    /// <summary>Name and day of the session; null when there is none.</summary>
    public string? Session { get; init; }

    /// <summary>Address of the entries of the same edition; null when the document is of none.</summary>
    public string? EditionAddress { get; init; }

    /// <summary>Address of the entries of the same session; null when there is none.</summary>
    public string? SessionAddress { get; init; }

    /// <summary>Where in the document; null when there is nothing to say.</summary>
    public TextInLanguage? Part { get; init; }

    /// <summary>Words a source for a reader.</summary>
    public static SourceLine Of(SourceReference source, PracticeReading reading)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(reading);
        var document = reading.Taxonomy.Find(TermKind.Document, source.Document);
        var edition = reading.Taxonomy.Find(TermKind.Edition, document?.Parent);
        var session = reading.Taxonomy.Find(TermKind.Session, source.Session);
        string?[] details =
        [
            document?.Publisher,
            edition?.Label.Read(reading.Reader).Text,
            PlaceAndDays(edition, reading.Reader),
            edition?.From is null ? document?.Year?.ToString(CultureInfo.InvariantCulture) : null,
        ];
        return new()
        {
            Document = document?.Label.Read(reading.Reader).Text ?? source.Document,
            Publisher = document?.Publisher,
            Details = [.. details.OfType<string>().Where(detail => detail.Length > 0)],
            Session = session is null
                ? null
                : string.Join(
                    ", ",
                    [session.Label.Read(reading.Reader).Text, .. Days(session.From, null)]
                ),
            EditionAddress = edition is null
                ? null
                : OriginAddress.Of(SearchFacet.Edition, edition.Code),
            SessionAddress = session is null
                ? null
                : OriginAddress.Of(SearchFacet.Session, session.Code),
            Part = source.Part is { } part ? reading.Original(part) : null,
        };
    }

    private static string PlaceAndDays(Term? edition, Language reader) =>
        edition is null
            ? string.Empty
            : string.Join(
                ", ",
                new[] { edition.Place?.Read(reader).Text }
                    .OfType<string>()
                    .Concat(Days(edition.From, edition.To))
            );

    private static IEnumerable<string> Days(DateOnly? from, DateOnly? to)
    {
        if (from is not { } first)
        {
            return [];
        }

        if (to is not { } last || last == first)
        {
            return [ReaderText.Date(first)];
        }

        return (first.Year, first.Month) == (last.Year, last.Month)
            ? [$"{first.Day}–{ReaderText.Date(last)}"]
            : [$"{ReaderText.Date(first)} – {ReaderText.Date(last)}"];
    }
}
