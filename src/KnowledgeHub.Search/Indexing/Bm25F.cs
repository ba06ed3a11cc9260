namespace KnowledgeHub.Search.Indexing;

/// <summary>
/// The simple BM25F of S. Robertson and H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), section
/// 3.6. With tf the frequency of a term in a field, w the weight of the field, l its length in words and L the average:
/// <c>t = Σ w · tf / (1 - b + b · l / L)</c>, <c>score = idf · t / (k1 + t)</c>,
/// <c>idf = ln(1 + (N - n + ½) / (n + ½))</c> for n of N documents that hold the term.
/// </summary>
internal static class Bm25F
{
    /// <summary>How soon further occurrences stop to count; 0 would ignore them.</summary>
    public const double K1 = 1.2;

    /// <summary>How much a long field dilutes its words: 0 not at all, 1 in proportion.</summary>
    public const double B = 0.4;

    private static readonly double[] _weights = [10, 5, 4, 1, 0.8];

    /// <summary>The weight of a field: title 10, claim 5, tags 4, body 1, commentary 0.8.</summary>
    /// <param name="field">The field.</param>
    public static double Weight(TextField field) => _weights[(int)field];

    /// <summary>How telling a term is, above 0.</summary>
    /// <param name="documentCount">Number of documents.</param>
    /// <param name="documentFrequency">How many of them hold the term.</param>
    public static double Idf(int documentCount, int documentFrequency)
    {
        // Replaced documents still count in the frequency, so it can exceed the number of documents for a while.
        var holding = Math.Min(documentFrequency, documentCount);
        return Math.Log(1 + ((documentCount - holding + 0.5) / (holding + 0.5)));
    }

    /// <summary>What one occurrence in a field is worth: its weight in a field of average length, less in a longer one.</summary>
    /// <param name="field">The field.</param>
    /// <param name="length">Number of words of the field.</param>
    /// <param name="average">The average of that, above 0.</param>
    public static double Worth(TextField field, double length, double average) =>
        Weight(field) / (1 - B + (B * length / average));

    /// <summary>The weighted and length-normalised frequency of a term in a document.</summary>
    /// <param name="frequencies">Packed frequencies by field.</param>
    /// <param name="lengths">Field lengths.</param>
    /// <param name="document">Number of the document.</param>
    /// <param name="norms">What an occurrence is worth (<see cref="LengthNorms"/>).</param>
    public static float Frequency(
        uint frequencies,
        FieldLengths lengths,
        int document,
        ReadOnlySpan<float> norms
    )
    {
        var sum = 0f;
        for (var field = 0; frequencies != 0; field++, frequencies >>= FieldFrequencies.Bits)
        {
            var frequency = frequencies & FieldFrequencies.Max;
            if (frequency != 0)
            {
                sum +=
                    frequency * norms[(field * LengthCode.Count) + lengths.Code(field, document)];
            }
        }

        return sum;
    }
}
