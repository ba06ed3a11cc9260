using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Indexing;

/// <summary>
/// The average length of each field in each language, over the published documents that have that field in that language, so
/// that no draft shifts what others see.
/// </summary>
internal sealed class FieldAverages
{
    private readonly double[] _averages = new double[TextLanguages.All.Count * TextFields.Count];

    /// <summary>Measures.</summary>
    /// <param name="views">All segments; replaced documents count until they are merged away.</param>
    public FieldAverages(IReadOnlyList<SegmentView> views)
    {
        foreach (var language in TextLanguages.All)
        {
            for (var field = 0; field < TextFields.Count; field++)
            {
                _averages[Slot(language, field)] = Average(views, language, field);
            }
        }
    }

    /// <summary>The average number of words; 1 when nothing has the field.</summary>
    /// <param name="language">The language.</param>
    /// <param name="field">Number of the field.</param>
    public double Of(TextLanguage language, int field) => _averages[Slot(language, field)];

    private static double Average(
        IReadOnlyList<SegmentView> views,
        TextLanguage language,
        int field
    )
    {
        var (words, holders) = (0L, 0);
        foreach (var view in views)
        {
            var lengths = view.Segment[language].Lengths;
            words += lengths.PublishedWords(field);
            holders += lengths.PublishedHolders(field);
        }

        return holders == 0 ? 1 : (double)words / holders;
    }

    private static int Slot(TextLanguage language, int field) =>
        ((int)language * TextFields.Count) + field;
}
