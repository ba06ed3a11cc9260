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
    private readonly MatchFinder[] _finders =
    [
        .. TextLanguages.All.Select(language => new MatchFinder(clauses, language)),
    ];

    private readonly MatchingFields _fields = new(clauses);
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

        _fields.Find(hit.Segment, hit.Number);
        foreach (var field in TextFields.All)
        {
            var matched = Match(hit.Document, field);
            if (matched.Count > 0)
            {
                fragments.Add(field.Name(), Fragments(field, Shown(matched)));
                why.AddRange(_reasons.Of(field, matched));
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

    private List<(TextLanguage Language, MatchedText Text)> Match(
        IndexDocument document,
        TextField field
    )
    {
        var matched = new List<(TextLanguage, MatchedText)>();
        foreach (var text in document.Texts)
        {
            if (
                text.Field != field
                || ConceptTerms.Is(text)
                || _fields.In(text.Language, field) is not (> 0 and var wanted)
            )
            {
                continue;
            }

            // Of a long text only a part is shown, so it is read until that part is found.
            var matches = _finders[(int)text.Language].Find(text, IsLong(field) ? wanted : 0);
            if (matches.Count > 0)
            {
                matched.Add((text.Language, new(text.Text, matches)));
            }
        }

        return matched;
    }

    private List<MatchedText> Shown(List<(TextLanguage Language, MatchedText Text)> matched)
    {
        var language = matched.Exists(match => match.Language == reader)
            ? reader
            : matched[0].Language;
        return [.. matched.Where(match => match.Language == language).Select(match => match.Text)];
    }
}
