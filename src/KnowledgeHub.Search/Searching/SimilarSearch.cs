using System.Buffers;
using System.Runtime.InteropServices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Facets;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Querying;
using KnowledgeHub.Search.Ranking;

namespace KnowledgeHub.Search.Searching;

/// <summary>
/// Finds documents that resemble one. Its <see cref="TermCount"/> most characteristic terms in its original language (greatest
/// weighted frequency · idf, stop words and numbers left out) are searched for; the share that they earn of the greatest
/// possible score, 0 to 1, plus <see cref="ClassificationWeight"/> times the mean overlap (Jaccard index) of areas, pillars
/// and themes, is the score. A document that shares none of the terms is not similar.
/// </summary>
internal static class SimilarSearch
{
    /// <summary>How many terms stand for a document.</summary>
    public const int TermCount = 20;

    /// <summary>What full agreement of the classification is worth; full agreement of the words is worth 1.</summary>
    public const double ClassificationWeight = 0.25;

    private static readonly SearchFacet[] _classification =
    [
        SearchFacet.Area,
        SearchFacet.Pillar,
        SearchFacet.Theme,
    ];

    /// <summary>Finds.</summary>
    /// <param name="snapshot">What to search in.</param>
    /// <param name="key">The document; one that is unknown or hidden has no similar ones.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="audience">Who asks.</param>
    /// <returns>The best first.</returns>
    public static IReadOnlyList<Candidate> Run(
        IndexSnapshot snapshot,
        string key,
        int count,
        Audience audience
    )
    {
        var home = snapshot.Views.FirstOrDefault(view => view.Find(key) is not null);
        if (home?.Find(key) is not { } number || !home.IsOpenTo(number, audience))
        {
            return [];
        }

        var source = home.Segment.Documents[number];
        var scorer = new QueryScorer(snapshot, Characteristic(snapshot, source, audience));
        var top = new TopCandidates(
            count,
            new CandidateOrder(SortOrder.Relevance, source.OriginalLanguage)
        );
        foreach (var view in snapshot.Views)
        {
            Collect(view, home, number, scorer, audience, top);
        }

        return top.Take();
    }

    private static void Collect(
        SegmentView view,
        SegmentView home,
        int number,
        QueryScorer scorer,
        Audience audience,
        TopCandidates top
    )
    {
        var words = Bitmap.WordCount(view.Segment.Documents.Count);
        var buffer = ArrayPool<ulong>.Shared.Rent(2 * words);
        var filter = buffer.AsSpan(0, words);
        view.FindOpenTo(audience, filter);
        if (view == home)
        {
            DocumentBits.Remove(filter, number);
        }

        var homeFacets = home.Segment.Facets;
        FacetValue[] source =
        [
            .. homeFacets.Of(number).ToArray().Select(value => homeFacets.Values[value]),
        ];
        var overlap = new FacetOverlap(view.Segment.Facets, source, _classification);
        var sink = new SimilarSink(view.Segment, overlap, scorer.MaxScore, top);
        scorer.Score(view.Segment, filter, buffer.AsSpan(words, words), sink);
        ArrayPool<ulong>.Shared.Return(buffer);
    }

    // Frequencies are those that the audience can see: a hidden draft must not decide which terms are chosen.
    private static List<Clause> Characteristic(
        IndexSnapshot snapshot,
        IndexDocument source,
        Audience audience
    )
    {
        var language = source.OriginalLanguage;
        var open = snapshot.Views.Sum(view => view.CountOpenTo(audience));
        return
        [
            .. WeightedFrequencies(source, language)
                .Select(pair =>
                    (pair.Key, pair.Value, Holders: Holders(snapshot, language, pair.Key, audience))
                )
                .Where(term => term.Holders > 1)
                .OrderByDescending(term => term.Value * Bm25F.Idf(open, term.Holders))
                .ThenBy(term => term.Key, StringComparer.Ordinal)
                .Take(TermCount)
                .Select(term => Clause.ForTerm(language, term.Key)),
        ];
    }

    private static int Holders(
        IndexSnapshot snapshot,
        TextLanguage language,
        string term,
        Audience audience
    )
    {
        var holders = 0;
        foreach (var view in snapshot.Views)
        {
            foreach (var document in view.Segment[language].Postings(term).Numbers)
            {
                holders += view.IsOpenTo(document, audience) ? 1 : 0;
            }
        }

        return holders;
    }

    private static Dictionary<string, double> WeightedFrequencies(
        IndexDocument source,
        TextLanguage language
    )
    {
        var analyser = Analysers.For(language);
        var frequencies = new Dictionary<string, double>(StringComparer.Ordinal);
        var tokens = new List<Token>();
        foreach (var text in source.Texts.Where(text => text.Language == language))
        {
            tokens.Clear();
            _ = analyser.Analyse(text.Text, tokens);
            foreach (var token in tokens)
            {
                if (
                    IsTelling(token)
                    && !analyser.IsStopWord(text.Text.AsSpan(token.Start, token.Length))
                )
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(frequencies, token.Term, out _) +=
                        Bm25F.Weight(text.Field);
                }
            }
        }

        return frequencies;
    }

    private static bool IsTelling(Token token) =>
        !token.IsJoined && token.Term.Length > 1 && !token.Term.All(char.IsAsciiDigit);
}
