using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Ranking;

/// <summary>
/// The greatest score of a posting by the code of its frequencies, as if its fields were the shortest of the segment. So most
/// postings need not be scored once better documents are known: the pruning of H. Turtle and J. Flood, Query Evaluation:
/// Strategies and Optimizations (1995), by posting instead of by term.
/// </summary>
internal sealed class ScoreBounds
{
    // More than the rounding of the few operations of a score.
    private const float Rounding = 1.0001f;

    private readonly float[] _bounds = new float[byte.MaxValue + 1];

    /// <summary>Works the bounds out.</summary>
    /// <param name="frequencies">The frequencies of the segment in a language.</param>
    /// <param name="lengths">Its field lengths.</param>
    /// <param name="norms">What an occurrence is worth (<see cref="LengthNorms"/>).</param>
    /// <param name="weight">The weight of a term.</param>
    public ScoreBounds(
        FrequencyCodes frequencies,
        FieldLengths lengths,
        ReadOnlySpan<float> norms,
        float weight
    )
    {
        Array.Fill(_bounds, float.PositiveInfinity);
        for (var code = 0; code < frequencies.Patterns.Length; code++)
        {
            var frequency = 0f;
            for (var field = 0; field < TextFields.Count; field++)
            {
                frequency +=
                    FieldFrequencies.Of(frequencies.Patterns[code], field)
                    * norms[(field * LengthCode.Count) + lengths.Shortest(field)];
            }

            _bounds[code] = Rounding * weight * frequency / ((float)Bm25F.K1 + frequency);
        }
    }

    /// <summary>No bounds: every score is possible.</summary>
    /// <remarks>Has the length of the others, so that the loop over postings is the same.</remarks>
    public static float[] None { get; } = NoBounds();

    /// <summary>The greatest score by code.</summary>
    public float[] ByCode => _bounds;

    private static float[] NoBounds()
    {
        var bounds = new float[byte.MaxValue + 1];
        Array.Fill(bounds, float.PositiveInfinity);
        return bounds;
    }
}
