using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Spelling;

namespace KnowledgeHub.Search.Indexing;

/// <summary>Makes one inverted index out of several by copying postings; no text is analysed again.</summary>
internal static class LanguageIndexMerger
{
    /// <summary>Merges.</summary>
    /// <param name="sources">The segments in the order of their new numbers.</param>
    /// <param name="language">The language.</param>
    /// <param name="published">The documents of the new segment that everybody sees.</param>
    /// <param name="documentCount">Number of documents of the new segment.</param>
    public static LanguageIndex Merge(
        IReadOnlyList<MergeSource> sources,
        TextLanguage language,
        Bitmap published,
        int documentCount
    )
    {
        LanguageIndex[] indexes = [.. sources.Select(source => source.Segment[language])];
        var kept = new List<string>();
        var writer = new PostingWriter(published);
        foreach (var (term, holders) in ByTerm(indexes))
        {
            if (IsKeptBySome(holders, sources, indexes))
            {
                kept.Add(term);
                writer.BeginTerm();
                foreach (var (source, number) in holders)
                {
                    Copy(sources[source], indexes[source], number, writer);
                }
            }
        }

        var lengths = Lengths(sources, indexes, documentCount);
        return new([.. kept], writer.Build(), new(lengths, published))
        {
            Words = SurfaceWords.Merge(indexes.Select(index => index.Words)),
        };
    }

    private static IEnumerable<(string Term, List<(int Source, int Term)> Holders)> ByTerm(
        LanguageIndex[] indexes
    )
    {
        var byTerm = new Dictionary<string, List<(int, int)>>(StringComparer.Ordinal);
        for (var source = 0; source < indexes.Length; source++)
        {
            var terms = indexes[source].Terms;
            for (var number = 0; number < terms.Count; number++)
            {
                if (!byTerm.TryGetValue(terms[number], out var holders))
                {
                    byTerm.Add(terms[number], holders = []);
                }

                holders.Add((source, number));
            }
        }

        string[] all = [.. byTerm.Keys];
        Array.Sort(all, StringComparer.Ordinal);
        return all.Select(term => (term, byTerm[term]));
    }

    private static bool IsKeptBySome(
        List<(int Source, int Term)> holders,
        IReadOnlyList<MergeSource> sources,
        LanguageIndex[] indexes
    ) =>
        holders.Exists(holder =>
            IsKept(sources[holder.Source], indexes[holder.Source], holder.Term)
        );

    private static bool IsKept(MergeSource source, LanguageIndex index, int term)
    {
        foreach (var document in index.Postings(term).Numbers)
        {
            if (source.Numbers[document] != MergeSource.Gone)
            {
                return true;
            }
        }

        return false;
    }

    private static void Copy(
        MergeSource source,
        LanguageIndex index,
        int term,
        PostingWriter writer
    )
    {
        var postings = index.Postings(term);
        var start = index.Positions.Start(postings.Start);
        for (var place = postings.Start; place < postings.End; place++)
        {
            var end = index.Positions.End(place, start);
            var number = source.Numbers[postings.Documents[place]];
            if (number != MergeSource.Gone)
            {
                writer.Add(number, index.Frequencies[place], index.Positions.Bytes(start, end));
            }

            start = end;
        }
    }

    private static byte[] Lengths(
        IReadOnlyList<MergeSource> sources,
        LanguageIndex[] indexes,
        int documentCount
    )
    {
        var codes = new byte[documentCount * TextFields.Count];
        for (var source = 0; source < indexes.Length; source++)
        {
            foreach (var document in sources[source].Staying)
            {
                var number = sources[source].Numbers[document];
                for (var field = 0; field < TextFields.Count; field++)
                {
                    codes[(field * documentCount) + number] = indexes[source]
                        .Lengths.Code(field, document);
                }
            }
        }

        return codes;
    }
}
