namespace KnowledgeHub.Search.Indexing;

/// <summary>Collects the facet values of documents, one document after the other.</summary>
internal sealed class FacetColumnsBuilder
{
    private readonly Dictionary<FacetValue, int> _numbers = [];
    private readonly List<int> _starts = [];
    private readonly List<int> _documentValues = [];

    /// <summary>The provisional number of a value.</summary>
    /// <param name="value">The value.</param>
    public int Number(FacetValue value)
    {
        if (!_numbers.TryGetValue(value, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(value, number);
        }

        return number;
    }

    /// <summary>Begins the next document.</summary>
    public void BeginDocument() => _starts.Add(_documentValues.Count);

    /// <summary>Adds a value to the document.</summary>
    /// <param name="number">Its provisional number; a repeated one counts once.</param>
    public void Add(int number)
    {
        if (_documentValues.IndexOf(number, _starts[^1]) < 0)
        {
            _documentValues.Add(number);
        }
    }

    /// <summary>The columns: values ordered by facet, then code.</summary>
    public FacetColumns Build()
    {
        FacetValue[] values = [.. _numbers.Keys];
        Array.Sort(values);
        var final = new int[values.Length];
        for (var number = 0; number < values.Length; number++)
        {
            final[_numbers[values[number]]] = number;
        }

        _starts.Add(_documentValues.Count);
        var documentValues = new int[_documentValues.Count];
        for (var document = 0; document + 1 < _starts.Count; document++)
        {
            var (start, end) = (_starts[document], _starts[document + 1]);
            for (var place = start; place < end; place++)
            {
                documentValues[place] = final[_documentValues[place]];
            }

            Array.Sort(documentValues, start, end - start);
        }

        return new(values, [.. _starts], documentValues);
    }
}
