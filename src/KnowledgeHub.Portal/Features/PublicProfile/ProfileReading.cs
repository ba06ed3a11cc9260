using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Features.PublicProfile;

/// <summary>A published result in the reader's language.</summary>
/// <param name="profile">What is published.</param>
/// <param name="taxonomy">The names of countries, areas and pillars.</param>
public sealed class ProfileReading(PublishedProfile profile, TaxonomyCatalogue taxonomy)
{
    public PublishedProfile Profile => profile;

    public MaturityFramework Framework => profile.Framework;

    /// <summary>Name of the country.</summary>
    public string Country =>
        taxonomy.Label(TermKind.Country, profile.Country.Value, ReaderLanguage.Current);

    /// <summary>Heading of the page.</summary>
    public string Title => ReaderText.Fill(ProfileStrings.ProfileTitle, Country);

    /// <summary>Who stands behind the levels.</summary>
    public string Validation =>
        profile.IsApproved ? ProfileStrings.ProfileApproved : ProfileStrings.ProfileSelfAssessed;

    /// <summary>The levels with their names, for the legend.</summary>
    public IReadOnlyList<(int Level, string Word)> Levels =>
        [
            .. profile.Framework.Document.Levels.Select(level =>
                (level.Number, ScoreWords.Level(profile.Framework, level.Number))
            ),
        ];

    /// <summary>The areas with their cells, in the order of the grid.</summary>
    public IEnumerable<(PublicScore Area, PublicScore[] Cells)> Rows =>
        profile.Areas.Zip(profile.Cells.Chunk(Grid.Pillars.Length));

    /// <summary>The areas as axes of a radar.</summary>
    public IReadOnlyList<ChartAxis> Axes =>
        [.. profile.Areas.Select(area => new ChartAxis(Name(area), area.Subject.Code))];

    /// <summary>The areas as points of a radar.</summary>
    public IReadOnlyList<ChartSeries> Series => [new(Country, [.. profile.Areas.Select(Point)])];

    public string Name(PublicScore score) => ScoreWords.Name(score.Subject, taxonomy);

    /// <summary>The number, or in a word or two why there is none.</summary>
    public static string Number(PublicScore score) =>
        score.Value is { } value ? ScoreWords.Number((double)value) : ScoreWords.Of(score.Withheld);

    /// <summary>The name of the level; null where there is no number.</summary>
    public string? Word(PublicScore score) =>
        score.Level is { } level ? ScoreWords.Level(profile.Framework, level) : null;

    /// <summary>The range and the completeness, as far as there are any.</summary>
    public static string Detail(PublicScore score) =>
        string.Join(
            ResultStrings.ResultMarkSeparator,
            new[] { Range(score), ScoreWords.Percent(score.Completeness) }.OfType<string>()
        );

    /// <summary>An answer in a word or two: its level, or why it has none.</summary>
    public string Answer(PublicAnswer answer) =>
        answer.Level is { } level
            ? ScoreWords.NumberedLevel(profile.Framework, level)
            : ScoreWords.Of(answer.State);

    /// <summary>Name of an area.</summary>
    public string Area(string code) => ScoreWords.Name(new(ScoreKind.Area, code), taxonomy);

    private static string? Range(PublicScore score) =>
        score is { Low: { } low, High: { } high }
            ? ScoreWords.Range(new((double)low, (double)high))
            : null;

    private ChartPoint Point(PublicScore score) =>
        new(
            (double?)score.Value,
            string.Join(
                ResultStrings.ResultMarkSeparator,
                new[] { Number(score), Word(score), Range(score) }.OfType<string>()
            ),
            (double?)score.Low,
            (double?)score.High
        );
}
