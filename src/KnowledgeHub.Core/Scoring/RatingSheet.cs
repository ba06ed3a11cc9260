using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Scoring;

/// <summary>One rating for each indicator of a framework, by its position.</summary>
internal sealed class RatingSheet
{
    private readonly Rating[] _ratings;

    private RatingSheet(MaturityFramework framework, Rating[] ratings)
    {
        Framework = framework;
        _ratings = ratings;
    }

    public MaturityFramework Framework { get; }

    public Rating this[int position] => _ratings[position];

    public static RatingSheet Of(MaturityFramework framework, IEnumerable<Rating> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var sheet = new Rating[framework.Indicators.Length];
        var isRated = new bool[sheet.Length];
        for (var position = 0; position < sheet.Length; position++)
        {
            sheet[position] = Rating.Unanswered(framework.Indicators[position].Id);
        }

        foreach (var rating in ratings)
        {
            var position =
                framework.PositionOf(rating.Indicator)
                ?? throw new ArgumentException(
                    $"Version {framework.Version} has no indicator {rating.Indicator}.",
                    nameof(ratings)
                );
            if (isRated[position])
            {
                throw new ArgumentException($"{rating.Indicator} is rated twice.", nameof(ratings));
            }

            isRated[position] = true;
            sheet[position] = rating;
        }

        return new(framework, sheet);
    }
}
