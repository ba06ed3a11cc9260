using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Querying;

namespace KnowledgeHub.Search.Ranking;

/// <summary>Finds the documents in which terms follow one another in one field.</summary>
internal sealed class PhraseMatcher
{
    private readonly LanguageIndex _index;
    private readonly PostingSpan[] _postings;
    private readonly int[] _places;
    private readonly List<int>[] _positions;
    private readonly int[] _read;

    private PhraseMatcher(LanguageIndex index, PostingSpan[] postings)
    {
        _index = index;
        _postings = postings;
        _places = Array.ConvertAll(postings, term => term.Start);
        _positions = Array.ConvertAll(postings, _ => new List<int>());
        _read = new int[postings.Length];
    }

    /// <summary>Finds a sequence of terms.</summary>
    /// <param name="index">The inverted index of a language.</param>
    /// <param name="terms">One term or more.</param>
    public static PostingSpan Find(LanguageIndex index, string[] terms)
    {
        if (terms.Length == 1)
        {
            return index.Postings(terms[0]);
        }

        var postings = Array.ConvertAll(terms, index.Postings);
        return Array.Exists(postings, term => term.Count == 0)
            ? PostingSpan.Empty
            : new PhraseMatcher(index, postings).Find();
    }

    /// <summary>Finds a way to match a clause; where a label of the thesaurus stands is looked up once.</summary>
    /// <param name="index">The inverted index of the way's language.</param>
    /// <param name="way">The way.</param>
    public static PostingSpan Find(LanguageIndex index, Alternative way) =>
        way is { Kind: MatchKind.Concept, Terms.Length: > 1 }
            ? index.Labels.GetValue(way.Terms, terms => new(Find(index, terms))).Value
            : Find(index, way.Terms);

    private PostingSpan Find()
    {
        var rarest = Rarest();
        var documents = new List<int>();
        var frequencies = new List<uint>();
        for (var place = _postings[rarest].Start; place < _postings[rarest].End; place++)
        {
            _places[rarest] = place;
            var document = _postings[rarest].Documents[place];
            if (HoldsAll(document, rarest) && Count(rarest) is not 0 and var frequency)
            {
                documents.Add(document);
                frequencies.Add(frequency);
            }
        }

        return new([.. documents], 0, documents.Count, null, [.. frequencies]);
    }

    private int Rarest()
    {
        var rarest = 0;
        for (var term = 1; term < _postings.Length; term++)
        {
            rarest = _postings[term].Count < _postings[rarest].Count ? term : rarest;
        }

        return rarest;
    }

    private bool HoldsAll(int document, int known)
    {
        for (var term = 0; term < _postings.Length; term++)
        {
            if (term != known)
            {
                var rest = _postings[term].End - _places[term];
                var found = Array.BinarySearch(
                    _postings[term].Documents,
                    _places[term],
                    rest,
                    document
                );
                _places[term] = found < 0 ? ~found : found;
                if (found < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private uint Count(int rarest)
    {
        for (var term = 0; term < _postings.Length; term++)
        {
            _index.Positions.Decode(_places[term], _positions[term]);
        }

        Array.Clear(_read);
        var frequencies = 0u;
        foreach (var position in _positions[rarest])
        {
            if (StandsAt(position - rarest))
            {
                frequencies = FieldFrequencies.AddOne(
                    frequencies,
                    PackedPosition.FieldOf(position)
                );
            }
        }

        return frequencies;
    }

    // Asked for ascending places only, so that all positions are read once.
    private bool StandsAt(int start)
    {
        for (var term = 0; term < _positions.Length; term++)
        {
            var positions = _positions[term];
            var next = _read[term];
            while (next < positions.Count && positions[next] < start + term)
            {
                next++;
            }

            _read[term] = next;
            if (next == positions.Count || positions[next] != start + term)
            {
                return false;
            }
        }

        return true;
    }
}
