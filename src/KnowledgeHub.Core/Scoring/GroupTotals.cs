using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Scoring;

/// <summary>The weights of a group: what applies, what has a level, and the confidence in it.</summary>
internal readonly record struct GroupTotals(double Applicable, double Scored, double Confident)
{
    /// <summary>Share of the applicable weight that has a level.</summary>
    public double Completeness => Applicable > 0 ? Scored / Applicable : 0;

    /// <summary>Mean confidence over the applicable weight.</summary>
    public double Confidence => Applicable > 0 ? Confident / Applicable : 0;

    public static GroupTotals Of(RatingSheet sheet, IndicatorGroup group)
    {
        double applicable = 0;
        double scored = 0;
        double confident = 0;
        foreach (var (position, weight) in group.Members)
        {
            var rating = sheet[position];
            applicable += rating.State is AnswerState.NotApplicable ? 0 : weight;
            scored += rating.State is AnswerState.Scored ? weight : 0;
            confident += weight * rating.Confidence;
        }

        return new(applicable, scored, confident);
    }
}
