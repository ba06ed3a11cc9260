using System.Collections.Immutable;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Practices;

/// <summary>Everything that an author writes in an entry. Immutable: an edit makes a new content.</summary>
public sealed record PracticeContent
{
    /// <summary>The greatest length of a claim in characters, in any language: it must fit a result list.</summary>
    public const int MaxClaimLength = 160;

    /// <summary>The greatest length of a title in characters, in any language.</summary>
    public const int MaxTitleLength = 140;

    /// <summary>The greatest length of a summary in characters, in any language.</summary>
    public const int MaxSummaryLength = 900;

    /// <summary>The greatest length of a body section in characters, in any language.</summary>
    public const int MaxSectionLength = 20_000;

    /// <summary>What the entry is.</summary>
    public PracticeType Type { get; init; } = PracticeType.Practice;

    /// <summary>How much it sets out to say.</summary>
    public EntryForm Form { get; init; } = EntryForm.Full;

    /// <summary>The language that the entry was written in.</summary>
    public Language OriginalLanguage { get; init; } = Language.English;

    /// <summary>The title; in the original language at least.</summary>
    public LocalizedText Title { get; init; } = LocalizedText.Empty;

    /// <summary>One sentence that says what a reader gains; at most <see cref="MaxClaimLength"/> characters.</summary>
    public LocalizedText Claim { get; init; } = LocalizedText.Empty;

    /// <summary>What it is, for whom and what for, in two to four sentences; at most <see cref="MaxSummaryLength"/> characters.</summary>
    public LocalizedText Summary { get; init; } = LocalizedText.Empty;

    /// <summary>Questions of practitioners that the entry answers, one on each line that starts with <c>- </c>.</summary>
    public LocalizedText Questions { get; init; } = LocalizedText.Empty;

    /// <summary>State of each language other than the original.</summary>
    public ImmutableSortedDictionary<Language, TranslationState> Translations { get; init; } =
        ImmutableSortedDictionary<Language, TranslationState>.Empty;

    /// <summary>What each outdated translation was last true to, where the portal saw the original change.</summary>
    public ImmutableSortedDictionary<Language, TranslationBasis> OutdatedSince { get; init; } =
        ImmutableSortedDictionary<Language, TranslationBasis>.Empty;

    /// <summary>Where it belongs.</summary>
    public Classification Classification { get; init; } = new();

    /// <summary>What the sources say.</summary>
    public PracticeBody Body { get; init; } = new();

    /// <summary>What the editors add.</summary>
    public Commentary Commentary { get; init; } = new();

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; init; } = new();

    /// <summary>Entries that an editor has linked.</summary>
    public IReadOnlyList<PracticeId> Related { get; init; } = [];

    /// <summary>The day by which an editor looks at it again; null when not set.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>The title in the original language, for lists and logs.</summary>
    public string OriginalTitle => Title.Read(OriginalLanguage, OriginalLanguage).Text;
}
