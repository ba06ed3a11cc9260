using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.QueryLog;

/// <summary>Counts the different readers of each text on the present day. In memory only; not for use by two threads.</summary>
internal sealed class ReaderCount
{
    /// <summary>Further readers of a text are not counted: the figure tells few from many, no more.</summary>
    public const int MaxReaders = 50;

    private const int MaxTexts = 20_000;

    private readonly Dictionary<(string, Language), HashSet<ulong>> _codes = [];
    private DateOnly _day;

    /// <summary>Counts a search.</summary>
    /// <param name="query">The search.</param>
    /// <returns>How many different readers the text has had on that day, as far as this process has seen.</returns>
    public int Add(LoggedQuery query)
    {
        if (_day != query.Day)
        {
            _codes.Clear();
            _day = query.Day;
        }

        var key = (query.Text, query.Language);
        if (!_codes.TryGetValue(key, out var codes))
        {
            if (_codes.Count >= MaxTexts)
            {
                return 1;
            }

            _codes[key] = codes = [];
        }

        if (codes.Count < MaxReaders)
        {
            codes.Add(query.ReaderCode);
        }

        return codes.Count;
    }
}
