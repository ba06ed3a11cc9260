using System.Buffers;

namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>
/// The Snowball French stemmer, written from the description of the algorithm at snowballstem.org, in the form of its third
/// release.
/// </summary>
/// <param name="isPlain">
/// Whether words come without diacritics: the same rules with suffixes that have none, so that all the unaccented forms of a
/// word still meet.
/// </param>
internal sealed class FrenchStemmer(bool isPlain = false) : IStemmer
{
    private static readonly SearchValues<char> _vowels = SearchValues.Create("aeiouyâàëéêèïîôûù");

    // Beginnings after which RV starts at once.
    private static readonly string[] _wholeBeginnings = ["par", "col", "tap"];
    private static readonly string[] _doubled = ["enn", "onn", "ett", "ell", "eill"];
    private readonly FrenchSuffixes _suffixes = new(isPlain);
    private readonly FrenchVerbs _verbs = new(isPlain);
    private readonly SuffixTable<string> _residues = new(
        isPlain,
        ("ier ière Ier Ière", "i"),
        ("ion e", "")
    );

    /// <inheritdoc/>
    public string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var letters = word.AsSpan(ElidedLength(word));
        var size = (2 * letters.Length) + 4;
        var room = size <= 256 ? stackalloc char[size] : new char[size];
        letters.CopyTo(room);
        var buffer = new StemBuffer(room, letters.Length, _vowels);
        MarkConsonants(ref buffer);
        MarkRegions(ref buffer);
        if (_suffixes.TryRemove(ref buffer) || _verbs.TryRemove(ref buffer))
        {
            MendEnding(ref buffer);
        }
        else
        {
            RemoveResidue(ref buffer);
        }

        RemoveDouble(ref buffer);
        RemoveAccent(ref buffer);
        return Unmark(buffer.Letters);
    }

    private static int ElidedLength(ReadOnlySpan<char> word)
    {
        var length = word.StartsWith("qu'") ? 3 : 2;
        var isElided =
            length == 3 || (word.Length > 1 && word[1] == '\'' && "cdjlmnst".Contains(word[0]));
        return isElided && word.Length > length ? length : 0;
    }

    private static void MarkConsonants(ref StemBuffer word)
    {
        var index = 0;
        while (index < word.Length)
        {
            // Two rules may apply in one place, one after the other.
            if (!TryMarkNext(ref word, index) && !TryMarkAt(ref word, index))
            {
                index++;
            }
        }
    }

    private static bool TryMarkNext(ref StemBuffer word, int index)
    {
        if (index + 1 >= word.Length || !word.IsVowel(index))
        {
            return false;
        }

        var next = word[index + 1];
        var isBetweenVowels = index + 2 < word.Length && word.IsVowel(index + 2);
        if (next != 'y' && (next is not ('u' or 'i') || !isBetweenVowels))
        {
            return false;
        }

        word[index + 1] = char.ToUpperInvariant(next);
        return true;
    }

    private static bool TryMarkAt(ref StemBuffer word, int index)
    {
        var hasNext = index + 1 < word.Length;
        switch (word[index])
        {
            case 'ë' or 'ï':
                word[index] = word[index] == 'ë' ? 'e' : 'i';
                word.Insert(index, 'H');
                return true;
            case 'y' when hasNext && word.IsVowel(index + 1):
                word[index] = 'Y';
                return true;
            case 'q' when hasNext && word[index + 1] == 'u':
                word[index + 1] = 'U';
                return true;
            default:
                return false;
        }
    }

    private static void MarkRegions(ref StemBuffer word)
    {
        word.R1 = word.RegionAfter(0);
        word.R2 = word.RegionAfter(word.R1);
        word.Rv = StartOfRv(word);
    }

    private static int StartOfRv(StemBuffer word)
    {
        if (word.Length >= 3 && word.IsVowel(0) && word.IsVowel(1))
        {
            return 3;
        }

        foreach (var beginning in _wholeBeginnings)
        {
            if (word.Letters.StartsWith(beginning))
            {
                return beginning.Length;
            }
        }

        if (word.Length >= 3 && word.Letters.StartsWith("ni") && word.IsVowel(2))
        {
            return 3;
        }

        var index = 1;
        while (index < word.Length && !word.IsVowel(index))
        {
            index++;
        }

        return Math.Min(index + 1, word.Length);
    }

    private static void MendEnding(ref StemBuffer word)
    {
        var replacement =
            word.EndsWith("Y") ? "i"
            : word.EndsWith("ç") ? "c"
            : "";
        word.Replace(replacement.Length, replacement);
    }

    private void RemoveResidue(ref StemBuffer word)
    {
        var last = word.Length - 1;
        if (
            last > 0
            && word[last] == 's'
            && (word.Letters[..last].EndsWith("Hi") || !"aiouès".Contains(word[last - 1]))
        )
        {
            word.Replace(1, "");
        }

        var region = word.Letters[Math.Min(word.Rv, word.Length)..];
        if (!_residues.TryFind(region, out var length, out var replacement))
        {
            return;
        }

        var start = word.Length - length;
        if (
            !word.EndsWith("ion")
            || (start >= word.R2 && start > word.Rv && word[start - 1] is 's' or 't')
        )
        {
            word.Replace(length, replacement);
        }
    }

    private static void RemoveDouble(ref StemBuffer word)
    {
        foreach (var ending in _doubled)
        {
            if (word.EndsWith(ending))
            {
                word.Replace(1, "");
                return;
            }
        }
    }

    private static void RemoveAccent(ref StemBuffer word)
    {
        var index = word.Length - 1;
        while (index >= 0 && !word.IsVowel(index))
        {
            index--;
        }

        if (index >= 0 && index < word.Length - 1 && word[index] is 'é' or 'è')
        {
            word[index] = 'e';
        }
    }

    private static string Unmark(ReadOnlySpan<char> marked)
    {
        var word = marked.ToString();
        return marked.ContainsAny("HIUY")
            ? word.Replace("He", "ë", StringComparison.Ordinal)
                .Replace("Hi", "ï", StringComparison.Ordinal)
                .Replace("H", "", StringComparison.Ordinal)
                .Replace('I', 'i')
                .Replace('U', 'u')
                .Replace('Y', 'y')
            : word;
    }
}
