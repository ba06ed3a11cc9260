using System.Collections.Immutable;
using KnowledgeHub.Core.Partnerships;

namespace KnowledgeHub.Portal.Api;

/// <summary>What a country has made public of its result.</summary>
public sealed record PublicProfileModel
{
    public required string Country { get; init; }

    /// <summary>Whether the country is invented.</summary>
    public required bool Demonstration { get; init; }
    public required string Cycle { get; init; }
    public required DateOnly ReferenceDate { get; init; }
    public required string Framework { get; init; }

    /// <summary>Who says so: every level is the country's own.</summary>
    public string Validation { get; init; } = "self-assessed";

    /// <summary>Whether the joint answers were approved for the country.</summary>
    public required bool Approved { get; init; }

    /// <summary>The day on which the country consented to publication.</summary>
    public required DateOnly PublishedFrom { get; init; }

    /// <summary>The last day of publication; null when no end was set.</summary>
    public DateOnly? PublishedUntil { get; init; }
    public required PublicScoreModel Overall { get; init; }
    public required IReadOnlyList<PublicScoreModel> Areas { get; init; }
    public required IReadOnlyList<PublicScoreModel> Pillars { get; init; }
    public required IReadOnlyList<PublicScoreModel> Cells { get; init; }

    /// <summary>One for each indicator; null when answers are not public.</summary>
    public IReadOnlyList<PublicAnswerModel>? Answers { get; init; }

    /// <summary>Maps a profile.</summary>
    public static PublicProfileModel From(PublishedProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new()
        {
            Country = profile.Country.Value,
            Demonstration = profile.Country.IsDemonstration,
            Cycle = profile.Cycle,
            ReferenceDate = profile.ReferenceDate,
            Framework = profile.Framework.Version,
            Approved = profile.IsApproved,
            PublishedFrom = profile.SignedOn,
            PublishedUntil = profile.Until,
            Overall = PublicScoreModel.From(profile.Overall),
            Areas = Scores(profile.Areas),
            Pillars = Scores(profile.Pillars),
            Cells = Scores(profile.Cells),
            Answers = profile.Answers is { } answers
                ? [.. answers.Select(PublicAnswerModel.From)]
                : null,
        };
    }

    private static IReadOnlyList<PublicScoreModel> Scores(ImmutableArray<PublicScore> scores) =>
        [.. scores.Select(PublicScoreModel.From)];
}
