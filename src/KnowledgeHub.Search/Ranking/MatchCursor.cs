using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Querying;

namespace KnowledgeHub.Search.Ranking;

/// <summary>Goes through the matches of one alternative of a clause in one segment and scores them.</summary>
/// <param name="alternative">The alternative.</param>
/// <param name="matches">Its matches in any field.</param>
/// <param name="lengths">Field lengths of the segment in the language.</param>
/// <param name="norms">What an occurrence is worth in the language (<see cref="LengthNorms"/>).</param>
/// <param name="weight">The idf of the alternative times its weight.</param>
internal sealed class MatchCursor(
    Alternative alternative,
    PostingSpan matches,
    FieldLengths lengths,
    float[] norms,
    float weight
)
{
    private int _next = matches.Start;
    private ScoreBounds? _bounds;

    /// <summary>The next document; beyond every document at the end.</summary>
    public int Document => _next < matches.End ? matches.Documents[_next] : int.MaxValue;

    /// <summary>Scores the matches of a window.</summary>
    /// <param name="step">The window, and what is wanted of it.</param>
    /// <param name="isOnly">Whether the clause has no other alternative here.</param>
    /// <param name="clause">The bit of the clause.</param>
    public void Score(ScoreStep step, bool isOnly, ulong clause)
    {
        if (alternative.Field is null && matches.Codes is { } codes)
        {
            if (weight < step.LeastScore)
            {
                PassOver(step);
            }
            else
            {
                ScoreTerm(codes, step, isOnly, clause);
            }

            return;
        }

        for (; Document < step.End; _next++)
        {
            var frequencies = alternative.Counting(matches.FrequenciesAt(_next));
            if (frequencies != 0)
            {
                var frequency = Bm25F.Frequency(frequencies, lengths, Document, norms);
                Put(Document - step.First, frequency, step.Window, isOnly, clause);
            }
        }
    }

    // No score exceeds the weight. Documents of one word are gathered before they are put into the set.
    private void PassOver(ScoreStep step)
    {
        if (matches.Set is { } set)
        {
            AddSet(set, step);
            _next = PlaceOf(step.End);
            return;
        }

        var documents = matches.Documents.AsSpan(0, matches.End);
        var (word, bits) = (step.First / 64, 0UL);
        var place = _next;
        for (; place < documents.Length && documents[place] < step.End; place++)
        {
            var document = documents[place];
            if (document >> 6 != word)
            {
                step.Matched[word] |= bits;
                (word, bits) = (document >> 6, 0);
            }

            bits |= 1UL << (document & 63);
        }

        step.Matched[word] |= bits;
        _next = place;
    }

    private static void AddSet(Bitmap set, ScoreStep step)
    {
        var first = step.First / 64;
        var count = Math.Min(ScoreWindow.Size / 64, set.Words.Length - first);
        DocumentBits.Add(step.Matched.Slice(first, count), set.Words.Slice(first, count));
    }

    // The place of the first document that is not before one; a window has no more documents than its size.
    private int PlaceOf(int document)
    {
        var rest = Math.Min(matches.End - _next, ScoreWindow.Size);
        var found = Array.BinarySearch(matches.Documents, _next, rest, document);
        return found < 0 ? ~found : found;
    }

    // The inner loop of the search: nearly all postings have one field, whose worth is one look into a table.
    private void ScoreTerm(FrequencyCodes frequencies, ScoreStep step, bool isOnly, ulong clause)
    {
        var documents = matches.Documents.AsSpan(0, matches.End);
        var codes = frequencies.Codes.AsSpan(0, matches.End);
        var fields = frequencies.Fields;
        var counts = frequencies.Counts;
        var lengthCodes = lengths.Codes;
        var documentCount = lengthCodes.Length / TextFields.Count;
        var (least, window) = (step.LeastScore, step.Window);
        var passedOver = step.Matched;
        var bounds = least > 0 ? Bounds(frequencies) : ScoreBounds.None;
        var place = _next;
        for (; place < documents.Length && documents[place] < step.End; place++)
        {
            var document = documents[place];
            var code = codes[place];
            if (bounds[code] < least)
            {
                DocumentBits.Add(passedOver, document);
                continue;
            }

            var field = (int)fields[code];
            var frequency =
                field < TextFields.Count
                    ? counts[code]
                        * norms[
                            (field * LengthCode.Count)
                                + lengthCodes[(field * documentCount) + document]
                        ]
                    : Bm25F.Frequency(frequencies[place], lengths, document, norms);
            Put(document - step.First, frequency, window, isOnly, clause);
        }

        _next = place;
    }

    private float[] Bounds(FrequencyCodes frequencies) =>
        (_bounds ??= new(frequencies, lengths, norms, weight)).ByCode;

    private void Put(int place, float frequency, ScoreWindow window, bool isOnly, ulong clause)
    {
        var score = weight * frequency / ((float)Bm25F.K1 + frequency);
        if (isOnly)
        {
            window.Add(place, score, clause);
        }
        else
        {
            window.Try(place, score);
        }
    }
}
