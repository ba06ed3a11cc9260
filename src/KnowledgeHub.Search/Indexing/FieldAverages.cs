using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Indexing;

/// <summary>The average length of each field in each language, over the documents that have that field in that language.</summary>
internal sealed class FieldAverages
{
    private readonly double[] _averages = new double[TextLanguages.All.Count * TextFields.Count];

    /// <summary>Measures.</summary>
    /// <param name="views">All segments; deleted documents count until they are merged away.</param>
    public FieldAverages(IEnumerable<SegmentView> views)
    {
        var holders = new int[_averages.Length];
        foreach (var view in views)
        {
            foreach (var language in TextLanguages.All)
            {
                Add(view.Segment[language].Lengths, (int)language * TextFields.Count, holders);
            }
        }

        for (var slot = 0; slot < _averages.Length; slot++)
        {
            _averages[slot] = holders[slot] == 0 ? 1 : _averages[slot] / holders[slot];
        }
    }

    /// <summary>The average number of words; 1 when nothing has the field.</summary>
    /// <param name="language">The language.</param>
    /// <param name="field">Number of the field.</param>
    public double Of(TextLanguage language, int field) =>
        _averages[((int)language * TextFields.Count) + field];

    private void Add(int[] lengths, int firstSlot, int[] holders)
    {
        for (var cell = 0; cell < lengths.Length; cell++)
        {
            var slot = firstSlot + (cell % TextFields.Count);
            _averages[slot] += lengths[cell];
            holders[slot] += lengths[cell] > 0 ? 1 : 0;
        }
    }
}
