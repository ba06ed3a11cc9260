namespace KnowledgeHub.Benchmarks;

/// <summary>How good a ranked list is, or the mean of many.</summary>
/// <param name="Ndcg">Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002), 0 to 1.</param>
/// <param name="AveragePrecision">Mean precision at the places of the relevant documents, 0 to 1.</param>
/// <param name="Recall">Share of the relevant documents among the first hundred, 0 to 1.</param>
/// <param name="Empty">Number of lists without any document.</param>
internal sealed record RelevanceScore(
    double Ndcg,
    double AveragePrecision,
    double Recall,
    int Empty
)
{
    private const int NdcgDepth = 10;
    private const int RecallDepth = 100;

    /// <summary>Scores one list.</summary>
    /// <param name="ranked">The documents found, best first.</param>
    /// <param name="relevant">The relevant ones; at least one.</param>
    public static RelevanceScore Of(IReadOnlyList<string> ranked, HashSet<string> relevant)
    {
        var (gain, precisions, found, recalled) = (0.0, 0.0, 0, 0);
        for (var place = 0; place < ranked.Count; place++)
        {
            if (relevant.Contains(ranked[place]))
            {
                found++;
                precisions += (double)found / (place + 1);
                gain += place < NdcgDepth ? Discount(place) : 0;
                recalled += place < RecallDepth ? 1 : 0;
            }
        }

        var ideal = Enumerable.Range(0, Math.Min(NdcgDepth, relevant.Count)).Sum(Discount);
        return new(
            gain / ideal,
            precisions / relevant.Count,
            (double)recalled / relevant.Count,
            ranked.Count == 0 ? 1 : 0
        );
    }

    /// <summary>The mean of lists; the empty ones are counted.</summary>
    /// <param name="scores">At least one.</param>
    public static RelevanceScore Mean(IReadOnlyList<RelevanceScore> scores) =>
        new(
            scores.Average(score => score.Ndcg),
            scores.Average(score => score.AveragePrecision),
            scores.Average(score => score.Recall),
            scores.Sum(score => score.Empty)
        );

    private static double Discount(int place) => 1 / Math.Log2(place + 2);
}
