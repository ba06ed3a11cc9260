using System.Buffers;

namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>
/// The Snowball Russian stemmer, written from the description of the algorithm at snowballstem.org, in the form of its third
/// release: <c>ё</c> counts as <c>е</c>.
/// </summary>
internal sealed class RussianStemmer : IStemmer
{
    private static readonly SearchValues<char> _vowels = SearchValues.Create("аеиоуыэюя");

    // True for endings that go only after а or я, which stays.
    private static readonly SuffixTable<bool> _gerunds = new(
        isPlain: false,
        ("в вши вшись", true),
        ("ив ивши ившись ыв ывши ывшись", false)
    );

    private static readonly SuffixTable<bool> _adjectives = new(
        isPlain: false,
        ("ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому", false),
        ("их ых ую юю ая яя ою ею", false)
    );

    private static readonly SuffixTable<bool> _participles = new(
        isPlain: false,
        ("ем нн вш ющ щ", true),
        ("ивш ывш ующ", false)
    );

    private static readonly SuffixTable<bool> _reflexives = new(isPlain: false, ("ся сь", false));

    private static readonly SuffixTable<bool> _verbs = new(
        isPlain: false,
        ("ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно", true),
        ("ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено", false),
        ("ят ует уют ит ыт ены ить ыть ишь ую ю", false)
    );

    private static readonly SuffixTable<bool> _nouns = new(
        isPlain: false,
        ("а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом", false),
        ("о у ах иях ях ы ь ию ью ю ия ья я", false)
    );

    private static readonly SuffixTable<bool> _superlatives = new(
        isPlain: false,
        ("ейш ейше", false)
    );

    /// <inheritdoc/>
    public string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        Span<char> room = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        word.AsSpan().Replace(room, 'ё', 'е');
        var buffer = new StemBuffer(room, word.Length, _vowels);
        MarkRegions(ref buffer);
        RemoveInflection(ref buffer);
        if (InRv(buffer).EndsWith("и"))
        {
            buffer.Replace(1, "");
        }

        RemoveDerivation(ref buffer);
        TidyUp(ref buffer);
        return buffer.Letters.ToString();
    }

    private static void MarkRegions(ref StemBuffer word)
    {
        var first = word.Letters.IndexOfAny(_vowels);
        word.Rv = first < 0 ? word.Length : first + 1;
        word.R2 = word.RegionAfter(word.RegionAfter(0));
    }

    private static ReadOnlySpan<char> InRv(StemBuffer word) =>
        word.Letters[Math.Min(word.Rv, word.Length)..];

    private static void RemoveInflection(ref StemBuffer word)
    {
        if (TryRemove(ref word, _gerunds))
        {
            return;
        }

        _ = TryRemove(ref word, _reflexives);
        if (TryRemove(ref word, _adjectives))
        {
            _ = TryRemove(ref word, _participles);
        }
        else if (!TryRemove(ref word, _verbs))
        {
            _ = TryRemove(ref word, _nouns);
        }
    }

    private static bool TryRemove(ref StemBuffer word, SuffixTable<bool> endings)
    {
        var region = InRv(word);
        if (!endings.TryFind(region, out var length, out var isAfterA))
        {
            return false;
        }

        var before = region[..^length];
        if (isAfterA && !before.EndsWith("а") && !before.EndsWith("я"))
        {
            return false;
        }

        word.Replace(length, "");
        return true;
    }

    private static void RemoveDerivation(ref StemBuffer word)
    {
        var length =
            word.EndsWith("ость") ? 4
            : word.EndsWith("ост") ? 3
            : 0;
        if (word.Length - length >= Math.Max(word.R2, word.Rv))
        {
            word.Replace(length, "");
        }
    }

    private static void TidyUp(ref StemBuffer word)
    {
        var isSuperlative = TryRemove(ref word, _superlatives);
        var region = InRv(word);
        if (region.EndsWith("нн") || (!isSuperlative && region.EndsWith("ь")))
        {
            word.Replace(1, "");
        }
    }
}
