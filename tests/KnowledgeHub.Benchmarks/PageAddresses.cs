using System.Text;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// Addresses of result lists as readers ask for them: one to four words, every other word as frequent as in the texts; half
/// of them in English; one in four with an area, one in eight with a country, one in eight on page 2, one in twenty with a
/// word that is nowhere. And addresses of entries, one after another, in each language.
/// </summary>
internal sealed class PageAddresses(PageLibrary library, int seed)
{
    private const string Nowhere = "zxqvunknown";
    private readonly Random _random = new(seed);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private int _entries;

    /// <summary>So many addresses, none of which has been given before.</summary>
    public IReadOnlyList<string> Next(int count)
    {
        var addresses = new List<string>(count);
        while (addresses.Count < count)
        {
            var address = Address();
            if (_given.Add(address))
            {
                addresses.Add(address);
            }
        }

        return addresses;
    }

    /// <summary>The pages of so many entries, none of which has been given before, as long as there are such.</summary>
    public IReadOnlyList<string> NextEntries(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Entry(_entries++))];

    private string Entry(int number)
    {
        var language = Languages.All[number / library.Documents % Languages.All.Count];
        return $"{PageLibrary.AddressOf(number % library.Documents)}?lang={language.Code()}";
    }

    private string Address()
    {
        var words = Enumerable
            .Range(0, 1 + _random.Next(4))
            .Select(_ => _random.Next(2) == 0 ? library.Text.CommonWord() : library.Text.AnyWord());
        var address = new StringBuilder("/practices?q=").Append(
            Uri.EscapeDataString(
                _random.Next(20) == 0
                    ? $"{Nowhere}{_random.Next(100_000)}"
                    : string.Join(' ', words)
            )
        );
        AppendSometimes("area", 4, () => One(library.Areas));
        AppendSometimes("country", 8, () => One(library.Countries));
        AppendSometimes("page", 8, () => "2");
        AppendSometimes(
            "lang",
            2,
            () => One([.. Languages.All.Select(language => language.Code())])
        );
        return address.ToString();

        void AppendSometimes(string name, int times, Func<string> value)
        {
            if (_random.Next(times) == 0)
            {
                address.Append('&').Append(name).Append('=').Append(value());
            }
        }
    }

    private string One(IReadOnlyList<string> values) => values[_random.Next(values.Count)];
}
