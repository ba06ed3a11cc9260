using System.Globalization;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Exports;

/// <summary>What a file is written with.</summary>
/// <param name="Taxonomy">The vocabularies.</param>
/// <param name="Language">The reader's language.</param>
/// <param name="Site">Address of the portal without a slash at its end.</param>
public sealed record ExportContext(TaxonomyCatalogue Taxonomy, Language Language, string Site)
{
    /// <summary>Takes the marks out of long texts; when null they are written as they are stored.</summary>
    public IProseReader? Prose { get; init; }

    /// <summary>The address of an entry that never changes.</summary>
    /// <param name="practice">The entry.</param>
    public string AddressOf(Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return $"{Site}/practices/{practice.Id}";
    }

    /// <summary>The address at which exactly this text stays.</summary>
    /// <param name="practice">The entry.</param>
    public string VersionAddressOf(Practice practice) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{AddressOf(practice)}/versions/{practice.Version}"
        );

    /// <summary>The name of a term in the reader's language.</summary>
    /// <param name="kind">The vocabulary.</param>
    /// <param name="code">The code.</param>
    public string Label(TermKind kind, string code) => Taxonomy.Label(kind, code, Language);

    /// <summary>The names of terms in the reader's language.</summary>
    /// <param name="kind">The vocabulary.</param>
    /// <param name="codes">The codes.</param>
    public IEnumerable<string> Labels(TermKind kind, IEnumerable<string> codes) =>
        codes.Select(code => Label(kind, code));

    /// <summary>The sources of an entry as far as it names them: publisher, document and session, then other works.</summary>
    /// <param name="practice">The entry.</param>
    public IEnumerable<string> Sources(Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        var provenance = practice.Content.Provenance;
        return provenance
            .Sources.Select(SourceLine)
            .Concat(provenance.References.Select(work => $"{work.Publisher}, {work.Title}"))
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>The same with the part of the document and the year of other works.</summary>
    /// <param name="practice">The entry.</param>
    public IEnumerable<string> SourcesInFull(Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        var provenance = practice.Content.Provenance;
        return provenance
            .Sources.Select(source =>
                source.Part is { Length: > 0 } part
                    ? $"{SourceLine(source)}, {part}"
                    : SourceLine(source)
            )
            .Concat(
                provenance.References.Select(work =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{work.Publisher}, {work.Title}{(work.Year is { } year ? $", {year}" : "")}"
                    )
                )
            );
    }

    private string SourceLine(SourceReference source)
    {
        string?[] parts =
        [
            Taxonomy.Find(TermKind.Document, source.Document)?.Publisher,
            Taxonomy.Label(TermKind.Document, source.Document, Language),
            source.Session is { } session
                ? Taxonomy.Label(TermKind.Session, session, Language)
                : null,
        ];
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
