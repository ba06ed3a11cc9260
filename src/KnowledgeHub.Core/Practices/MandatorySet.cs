namespace KnowledgeHub.Core.Practices;

/// <summary>
/// What an entry must hold before readers get it, by its <see cref="EntryForm"/>. Type, evidence and attribution rule always have a
/// value, and an empty section of results reads "not reported in the sources": nothing is asked for there. Pure.
/// </summary>
public static class MandatorySet
{
    /// <summary>Nothing says which problem is addressed.</summary>
    public const string ChallengeIsRequired = "challenge-required";

    /// <summary>A full entry has no summary.</summary>
    public const string SummaryIsRequired = "summary-required";

    /// <summary>A full entry names no limit: neither one that the sources report nor a caveat.</summary>
    public const string LimitsAreRequired = "limits-required";

    /// <summary>A full entry says neither how to start nor how it transfers.</summary>
    public const string TransferIsRequired = "transfer-required";

    private static readonly IReadOnlyList<Requirement> _published =
    [
        new(
            PracticeRules.ClaimIsRequired,
            "claim",
            content => content.Claim[content.OriginalLanguage] is not null
        ),
        new(
            PracticeRules.PracticeIsRequired,
            "practice",
            content => content.Body.Practice[content.OriginalLanguage] is not null
        ),
        new(
            PracticeRules.AreaIsRequired,
            "areas",
            content => content.Classification.Areas.Count > 0
        ),
        new(
            PracticeRules.PillarIsRequired,
            "pillars",
            content => content.Classification.Pillars.Count > 0
        ),
        new(
            PracticeRules.SourceIsRequired,
            "sources",
            content => content.Provenance.Sources.Count > 0
        ),
    ];

    private static readonly IReadOnlyList<Requirement> _snapshot =
    [
        new(
            ChallengeIsRequired,
            "challenge",
            content => content.Body.Challenge[content.OriginalLanguage] is not null
        ),
    ];

    private static readonly IReadOnlyList<Requirement> _full =
    [
        .. _snapshot,
        new(
            SummaryIsRequired,
            "summary",
            content => content.Summary[content.OriginalLanguage] is not null
        ),
        new(
            LimitsAreRequired,
            "limits",
            content =>
                content.Body.Limits[content.OriginalLanguage] is not null
                || content.Provenance.Caveats.Count > 0
        ),
        new(
            TransferIsRequired,
            "howToStart",
            content =>
                content.Commentary.HowToStart[content.OriginalLanguage] is not null
                || content.Commentary.Transfer[content.OriginalLanguage] is not null
        ),
    ];

    /// <summary>What every published entry must hold, whatever its form, and does not.</summary>
    /// <param name="content">The content.</param>
    public static IReadOnlyList<RuleViolation> MissingToPublish(PracticeContent content) =>
        Unmet(_published, content);

    /// <summary>What the form that the author chose asks for besides, and is not there.</summary>
    /// <param name="content">The content.</param>
    public static IReadOnlyList<RuleViolation> MissingOfForm(PracticeContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Unmet(content.Form is EntryForm.Snapshot ? _snapshot : _full, content);
    }

    /// <summary>Everything that is missing for one of the forms.</summary>
    /// <param name="content">The content.</param>
    /// <param name="form">The form, whichever was chosen.</param>
    public static IReadOnlyList<RuleViolation> Missing(PracticeContent content, EntryForm form)
    {
        ArgumentNullException.ThrowIfNull(content);
        return [.. MissingToPublish(content), .. MissingOfForm(content with { Form = form })];
    }

    private static IReadOnlyList<RuleViolation> Unmet(
        IReadOnlyList<Requirement> requirements,
        PracticeContent content
    ) =>
        [
            .. requirements
                .Where(requirement => !requirement.IsMet(content))
                .Select(requirement => new RuleViolation(requirement.Rule, requirement.Field)),
        ];

    private sealed record Requirement(string Rule, string Field, Func<PracticeContent, bool> IsMet);
}
