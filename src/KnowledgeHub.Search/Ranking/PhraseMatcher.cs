using KnowledgeHub.Search.Indexing;

namespace KnowledgeHub.Search.Ranking;

/// <summary>Finds the documents in which terms follow one another in one field.</summary>
internal static class PhraseMatcher
{
    /// <summary>Finds a sequence of terms.</summary>
    /// <param name="index">The inverted index of a language.</param>
    /// <param name="terms">One term or more.</param>
    public static PostingSpan Find(LanguageIndex index, string[] terms)
    {
        if (terms.Length == 1)
        {
            return index.Postings(terms[0]);
        }

        var rarest = Rarest(index, terms);
        var candidates = index.Postings(terms[rarest]).Documents;
        var documents = new List<int>();
        var frequencies = new List<uint>();
        var postings = new int[terms.Length];
        for (var candidate = 0; candidate < candidates.Length; candidate++)
        {
            postings[rarest] = candidate;
            if (HoldsAll(index, terms, candidates[candidate], rarest, postings))
            {
                var frequency = Count(index, terms, rarest, postings);
                if (frequency != 0)
                {
                    documents.Add(candidates[candidate]);
                    frequencies.Add(frequency);
                }
            }
        }

        return new(documents.ToArray(), frequencies.ToArray());
    }

    private static int Rarest(LanguageIndex index, string[] terms)
    {
        var rarest = 0;
        for (var term = 1; term < terms.Length; term++)
        {
            if (index.DocumentFrequency(terms[term]) < index.DocumentFrequency(terms[rarest]))
            {
                rarest = term;
            }
        }

        return rarest;
    }

    private static bool HoldsAll(
        LanguageIndex index,
        string[] terms,
        int document,
        int known,
        int[] postings
    )
    {
        for (var term = 0; term < terms.Length; term++)
        {
            if (term != known)
            {
                postings[term] = index.Postings(terms[term]).Documents.BinarySearch(document);
                if (postings[term] < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static uint Count(LanguageIndex index, string[] terms, int rarest, int[] postings)
    {
        var frequencies = 0u;
        foreach (var position in index.Positions(terms[rarest], postings[rarest]))
        {
            if (StandsAt(index, terms, position - rarest, postings))
            {
                frequencies = FieldFrequencies.AddOne(
                    frequencies,
                    PackedPosition.FieldOf(position)
                );
            }
        }

        return frequencies;
    }

    private static bool StandsAt(LanguageIndex index, string[] terms, int start, int[] postings)
    {
        for (var term = 0; term < terms.Length; term++)
        {
            if (index.Positions(terms[term], postings[term]).BinarySearch(start + term) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
