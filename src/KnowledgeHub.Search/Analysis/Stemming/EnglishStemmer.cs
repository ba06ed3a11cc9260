using System.Buffers;
using System.Collections.Frozen;

namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>
/// The Snowball English stemmer, also called Porter2, written from the description of the algorithm by M. F. Porter and
/// others at snowballstem.org, in the form of its third release. The names of the steps are theirs.
/// </summary>
internal sealed class EnglishStemmer : IStemmer
{
    private static readonly SearchValues<char> _vowels = SearchValues.Create("aeiouy");
    private static readonly FrozenDictionary<string, string> _exceptions = new Dictionary<
        string,
        string
    >
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Beginnings after which R1 starts at once, to keep families such as general and generous apart.
    private static readonly string[] _wholeBeginnings =
    [
        "gener",
        "inter",
        "commun",
        "arsen",
        "past",
        "univers",
        "later",
        "emerg",
        "organ",
    ];

    private static readonly string[] _wholeBeforeIng =
    [
        "even",
        "cann",
        "inn",
        "earr",
        "herr",
        "out",
    ];

    /// <inheritdoc/>
    public string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length <= 2)
        {
            return word;
        }

        if (_exceptions.TryGetValue(word, out var stem))
        {
            return stem;
        }

        var letters = word.AsSpan(word[0] == '\'' ? 1 : 0);
        Span<char> room =
            letters.Length <= 128
                ? stackalloc char[letters.Length + 1]
                : new char[letters.Length + 1];
        letters.CopyTo(room);
        var buffer = new StemBuffer(room, letters.Length, _vowels);
        MarkConsonantY(ref buffer);
        MarkRegions(ref buffer);
        RemoveInflection(ref buffer);
        EnglishSuffixes.RemoveDerivation(ref buffer);
        return buffer.Letters.ToString().Replace('Y', 'y');
    }

    private static void MarkConsonantY(ref StemBuffer word)
    {
        for (var index = 0; index < word.Length; index++)
        {
            if (word[index] == 'y' && (index == 0 || word.IsVowel(index - 1)))
            {
                word[index] = 'Y';
            }
        }
    }

    private static void MarkRegions(ref StemBuffer word)
    {
        word.R1 = word.RegionAfter(0);
        foreach (var beginning in _wholeBeginnings)
        {
            if (word.Letters.StartsWith(beginning))
            {
                word.R1 = beginning.Length;
            }
        }

        word.R2 = word.RegionAfter(word.R1);
    }

    private static void RemoveInflection(ref StemBuffer word)
    {
        RemovePossessive(ref word);
        RemovePlural(ref word);
        RemovePastAndGerund(ref word);
        var last = word.Length - 1;
        if (last >= 2 && word[last] is 'y' or 'Y' && !word.IsVowel(last - 1))
        {
            word[last] = 'i';
        }
    }

    private static void RemovePossessive(ref StemBuffer word)
    {
        var suffix =
            word.EndsWith("'s'") ? 3
            : word.EndsWith("'s") ? 2
            : word.EndsWith("'") ? 1
            : 0;
        word.Replace(suffix, "");
    }

    private static void RemovePlural(ref StemBuffer word)
    {
        if (word.EndsWith("sses"))
        {
            word.Replace(2, "");
        }
        else if (word.EndsWith("ied") || word.EndsWith("ies"))
        {
            word.Replace(3, word.Length > 4 ? "i" : "ie");
        }
        else if (
            word.EndsWith("s")
            && !word.EndsWith("us")
            && !word.EndsWith("ss")
            && word.Length > 2
            && word.HasVowelBefore(word.Length - 2)
        )
        {
            word.Replace(1, "");
        }
    }

    private static void RemovePastAndGerund(ref StemBuffer word)
    {
        var adverb = word.EndsWith("ly") ? 2 : 0;
        var verb = word.Letters[..^adverb];
        if (verb.EndsWith("eed"))
        {
            ShortenEed(ref word, adverb);
            return;
        }

        var suffix =
            verb.EndsWith("ing") ? 3
            : verb.EndsWith("ed") ? 2
            : 0;
        var end = verb.Length - suffix;
        if (
            suffix == 0
            || !word.HasVowelBefore(end)
            || (adverb == 0 && suffix == 3 && KeepsOrMendsIng(ref word))
        )
        {
            return;
        }

        word.Replace(adverb + suffix, "");
        MendEnding(ref word);
    }

    /// <summary>Dying becomes die; evening, inning and a few more are no gerunds.</summary>
    private static void ShortenEed(ref StemBuffer word, int adverb)
    {
        var before = word.Letters[..^(adverb + 3)];
        if (before.Length >= word.R1 && before is not ("succ" or "proc" or "exc"))
        {
            word.Replace(adverb + 1, "");
        }
    }

    private static bool KeepsOrMendsIng(ref StemBuffer word)
    {
        var before = word.Letters[..^3];
        if (before.Length == 2 && before[1] == 'y' && !word.IsVowel(0))
        {
            word.Replace(4, "ie");
            return true;
        }

        foreach (var whole in _wholeBeforeIng)
        {
            if (before.SequenceEqual(whole))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives the stem the ending that it had before -ed or -ing: hop(p)ing, hop(e)ing, conflat(e)d.</summary>
    private static void MendEnding(ref StemBuffer word)
    {
        if (word.EndsWith("at") || word.EndsWith("bl") || word.EndsWith("iz"))
        {
            word.Replace(0, "e");
        }
        else if (EndsInDouble(word))
        {
            var isWhole = word.Length == 3 && word[0] is 'a' or 'e' or 'o';
            word.Replace(isWhole ? 0 : 1, "");
        }
        else if (word.Length <= word.R1 && word.EndsInShortSyllable(word.Length))
        {
            word.Replace(0, "e");
        }
    }

    private static bool EndsInDouble(StemBuffer word) =>
        word.Length >= 2
        && word[word.Length - 1] == word[word.Length - 2]
        && "bdfgmnprt".Contains(word[word.Length - 1]);
}
