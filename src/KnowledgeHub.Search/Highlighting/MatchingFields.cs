using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;
using KnowledgeHub.Search.Querying;

namespace KnowledgeHub.Search.Highlighting;

/// <summary>
/// Tells from the index which fields of a document may hold what was searched for, so that the other texts need not be read.
/// </summary>
/// <param name="clauses">The clauses that were searched for.</param>
internal sealed class MatchingFields(IReadOnlyList<Clause> clauses)
{
    private readonly ulong[] _clauses = new ulong[TextLanguages.All.Count * TextFields.Count];

    /// <summary>Looks a document up.</summary>
    /// <param name="segment">Its segment.</param>
    /// <param name="document">Its number.</param>
    public void Find(Segment segment, int document)
    {
        Array.Clear(_clauses);
        for (var clause = 0; clause < clauses.Count; clause++)
        {
            foreach (var alternative in clauses[clause].Alternatives)
            {
                var index = segment[alternative.Language];
                var fields = Fields(index, alternative.Terms, document);
                for (var field = 0; fields >> field != 0; field++)
                {
                    _clauses[Cell(alternative.Language, (TextField)field)] |=
                        (ulong)((fields >> field) & 1) << clause;
                }
            }
        }
    }

    /// <summary>The clauses that may match in a field in a language, a bit each.</summary>
    /// <param name="language">The language.</param>
    /// <param name="field">The field.</param>
    public ulong In(TextLanguage language, TextField field) => _clauses[Cell(language, field)];

    private static int Cell(TextLanguage language, TextField field) =>
        ((int)language * TextFields.Count) + (int)field;

    // The fields that hold all terms, a bit each.
    private static uint Fields(LanguageIndex index, string[] terms, int document)
    {
        var common = uint.MaxValue;
        foreach (var term in terms)
        {
            var postings = index.Postings(term);
            var place = Array.BinarySearch(
                postings.Documents,
                postings.Start,
                postings.Count,
                document
            );
            common &= place < 0 ? 0 : Presence(postings.FrequenciesAt(place));
        }

        return common;
    }

    private static uint Presence(uint frequencies)
    {
        var presence = 0u;
        for (var field = 0; field < TextFields.Count; field++)
        {
            presence |= FieldFrequencies.Of(frequencies, field) == 0 ? 0 : 1u << field;
        }

        return presence;
    }
}
