using System.Globalization;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Ranking;

/// <summary>
/// The order of a result list; what comes first compares as less. Equal dates are ordered by title; what is still equal, equal
/// scores too, by key, so that the order is the same each time and no two documents are equal.
/// </summary>
/// <param name="sort">The order wanted; relevance needs words, without them use newest.</param>
/// <param name="language">The language in which titles are sorted.</param>
internal sealed class CandidateOrder(SortOrder sort, TextLanguage language) : IComparer<Candidate>
{
    /// <summary>Whether matches of everything come first, then greater scores.</summary>
    public bool IsByScore => sort is SortOrder.Relevance;

    /// <inheritdoc/>
    public int Compare(Candidate x, Candidate y)
    {
        var order = sort switch
        {
            SortOrder.Relevance => CompareRelevance(x, y),
            SortOrder.Newest => y.Document.NewestKey.CompareTo(x.Document.NewestKey),
            SortOrder.ReviewDate => x.Document.ReviewKey.CompareTo(y.Document.ReviewKey),
            _ => 0,
        };
        if (order == 0 && sort is not SortOrder.Relevance)
        {
            order = SortKey.Compare(TitleKey(x), TitleKey(y));
        }

        return order != 0 ? order : string.CompareOrdinal(x.Document.Key, y.Document.Key);
    }

    private static int CompareRelevance(Candidate x, Candidate y) =>
        x.MatchesAll == y.MatchesAll ? y.Score.CompareTo(x.Score)
        : x.MatchesAll ? -1
        : 1;

    private SortKey TitleKey(Candidate candidate) =>
        candidate.Segment.TitleOrder.Key(candidate.Number, language);
}
