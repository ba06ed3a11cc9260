using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Compilations;

/// <summary>The term that a compilation is about, such as a conference session.</summary>
/// <param name="Kind">The vocabulary.</param>
/// <param name="Code">The code.</param>
public sealed record CompilationSubject(TermKind Kind, string Code)
{
    /// <summary>The vocabularies that a subject can stand in, in display order.</summary>
    public static IReadOnlyList<TermKind> Kinds { get; } =
    [
        TermKind.Edition,
        TermKind.Session,
        TermKind.Theme,
        TermKind.Area,
        TermKind.Organisation,
        TermKind.Country,
    ];

    /// <summary>
    /// Whether to stand under this subject would tell what an entry's attribution rule hides: that it comes from the session,
    /// organisation or country.
    /// </summary>
    /// <param name="practice">The entry.</param>
    public bool WouldTell(Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return Kind is TermKind.Session or TermKind.Organisation or TermKind.Country
            && practice.Content.Provenance.Attribution
                is AttributionRule.Region
                    or AttributionRule.ChathamHouse;
    }

    /// <summary>As it stands in a form: the code of the kind, a colon and the code.</summary>
    public override string ToString() => $"{EnumCode<TermKind>.Of(Kind)}:{Code}";

    /// <summary>Reads what <see cref="ToString"/> writes; null when it is nothing of the kind.</summary>
    /// <param name="text">The text, possibly null.</param>
    public static CompilationSubject? Read(string? text) =>
        text?.Split(':', 2) is [var kind, { Length: > 0 } code]
        && EnumCode<TermKind>.TryParse(kind, out var known)
            ? new(known, code)
            : null;
}
