using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Use;

/// <summary>
/// What a member says about putting an entry to use. The country named here is the member's own statement, whatever the
/// attribution rule of the entry. Texts are plain.
/// </summary>
public sealed record ReuseContent
{
    /// <summary>The greatest length of <see cref="Place"/> in characters.</summary>
    public const int MaxPlaceLength = 120;

    /// <summary>The greatest length of <see cref="Changed"/> and of <see cref="Result"/> in characters.</summary>
    public const int MaxTextLength = 2_000;

    /// <summary>The earliest year that can be reported.</summary>
    public const int FirstYear = 1990;

    /// <summary>Code of the country; null when none is named.</summary>
    public string? Country { get; init; }

    /// <summary>Code of the kind of agency; null when none is named.</summary>
    public string? Agency { get; init; }

    /// <summary>Who or where in the member's own words, such as the name of a service; empty for none.</summary>
    public string Place { get; init; } = string.Empty;

    /// <summary>The year in which it was put to use, from <see cref="FirstYear"/> to the present one.</summary>
    public int Year { get; init; }

    /// <summary>What was adapted.</summary>
    public string Changed { get; init; } = string.Empty;

    /// <summary>What came of it.</summary>
    public string Result { get; init; } = string.Empty;

    /// <summary>The language of the texts.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>The texts without what no reader can see, names on one line, and blank codes as none.</summary>
    public ReuseContent Cleaned() =>
        this with
        {
            Country = string.IsNullOrWhiteSpace(Country) ? null : Country.Trim(),
            Agency = string.IsNullOrWhiteSpace(Agency) ? null : Agency.Trim(),
            Place = PlainText.OneLine(Place),
            Changed = PlainText.Clean(Changed).Trim(),
            Result = PlainText.Clean(Result).Trim(),
        };
}
