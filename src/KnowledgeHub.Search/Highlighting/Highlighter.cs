using KnowledgeHub.Core.Searching;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Querying;
using KnowledgeHub.Search.Ranking;

namespace KnowledgeHub.Search.Highlighting;

/// <summary>Marks the words of a query in the texts of documents.</summary>
/// <param name="clauses">The clauses that were searched for.</param>
/// <param name="reader">The reader's language: its texts are shown when they match, else those that do.</param>
internal sealed class Highlighter(IReadOnlyList<Clause> clauses, TextLanguage reader)
{
    private readonly QueryPlaces _places = new(clauses);
    private readonly MatchFinder _finder = new();
    private readonly MatchReasons _reasons = new(clauses, reader);

    /// <summary>Marks a document.</summary>
    /// <param name="hit">The document as it was found.</param>
    public Highlights Highlight(Candidate hit)
    {
        var fragments = new Dictionary<string, IReadOnlyList<string>>();
        var why = new List<MatchReason>();
        if (clauses.Count == 0)
        {
            return new(fragments, why);
        }

        _places.Find(hit.Segment, hit.Number);
        foreach (var field in TextFields.All)
        {
            var matched = Match(hit.Document, field);
            var topics = matched.FindAll(text => ConceptTerms.Is(field, text.Text));
            if (topics.Count > 0)
            {
                _reasons.AddTopics(topics, why);
                matched = matched.FindAll(text => !topics.Contains(text));
            }

            if (matched.Count > 0)
            {
                fragments.Add(field.Name(), Fragments(field, Shown(matched)));
                _reasons.Add(field, matched, why);
            }
        }

        return new(fragments, why);
    }

    private static bool IsLong(TextField field) => field is TextField.Body or TextField.Commentary;

    private static IReadOnlyList<string> Fragments(
        TextField field,
        IReadOnlyList<MatchedText> texts
    ) =>
        IsLong(field)
            ? FragmentChoice.Choose(texts)
            :
            [
                .. texts.Select(text =>
                    MarkedText.Write(text.Text, 0, text.Text.Length, text.Matches)
                ),
            ];

    // Of a long text only a part is shown, so it is read until that part is found.
    private List<MatchedText> Match(IndexDocument document, TextField field)
    {
        var matched = new List<MatchedText>();
        foreach (var language in TextLanguages.All)
        {
            var places = _places.In(language, field);
            if (places.Count > 0)
            {
                _finder.Find(document.Texts, field, language, places, IsLong(field), matched);
            }
        }

        return matched;
    }

    private List<MatchedText> Shown(List<MatchedText> matched)
    {
        var language = matched.Exists(match => match.Language == reader)
            ? reader
            : matched[0].Language;
        return matched.TrueForAll(match => match.Language == language)
            ? matched
            : matched.FindAll(match => match.Language == language);
    }
}
