namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>
/// The Snowball Turkish stemmer of E. Çilden, written from the description of the algorithm at snowballstem.org, in the form
/// of its third release. It follows G. Eryiğit and E. Adalı, An Affix Stripping Morphological Analyzer for Turkish (2004).
/// </summary>
/// <param name="isPlain">
/// Whether words come without diacritics and with i for ı, as typed without a Turkish keyboard: the same rules, so that all
/// the plain forms of a word still meet.
/// </param>
internal sealed class TurkishStemmer(bool isPlain = false) : IStemmer
{
    private readonly TurkishAlphabet _alphabet = new(isPlain);
    private readonly TurkishVerbEndings _verbs = new(new(isPlain));
    private readonly TurkishNounEndings _nouns = new(new(isPlain));

    /// <inheritdoc/>
    public string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var letters = WithoutSuffixOfName(word);
        if (!HasSyllables(letters))
        {
            return letters.Length == word.Length ? word : letters.ToString();
        }

        var size = letters.Length + 1;
        var room = size <= 128 ? stackalloc char[size] : new char[size];
        letters.CopyTo(room);
        var stem = new TurkishWord(room, letters.Length, _alphabet);
        if (_verbs.Remove(ref stem))
        {
            _nouns.Remove(ref stem);
            MendEnding(ref stem);
        }

        return stem.Letters.ToString();
    }

    /// <summary>An apostrophe separates a name from its suffixes, but letters that stand for themselves keep theirs.</summary>
    private static ReadOnlySpan<char> WithoutSuffixOfName(ReadOnlySpan<char> word)
    {
        var apostrophe = word.Length > 2 ? word[2..].IndexOf('\'') : -1;
        return apostrophe < 0 ? word : word[..(apostrophe + 2)];
    }

    private bool HasSyllables(ReadOnlySpan<char> word)
    {
        var first = word.IndexOfAny(_alphabet.Vowels);
        return first >= 0 && word[(first + 1)..].ContainsAny(_alphabet.Vowels);
    }

    /// <summary>Gives the stem the ending that it has when it stands alone.</summary>
    private void MendEnding(ref TurkishWord word)
    {
        var letters = word.Letters;
        if (letters.IsEmpty || letters is "ad" or "soyad")
        {
            return;
        }

        var last = letters[^1];
        var vowel = letters.LastIndexOfAny(_alphabet.Vowels);
        if (vowel >= 0 && (last == 'd' || (last == 'g' && !_alphabet.IsPlain)))
        {
            word.ReplaceEnd(0, _alphabet.HighFor(letters[vowel]));
        }
        else if (HardForm(last) is var hard && hard != last)
        {
            word.ReplaceEnd(1, hard);
        }
    }

    private char HardForm(char letter) =>
        letter switch
        {
            'b' => 'p',
            'c' when !_alphabet.IsPlain => 'ç',
            'd' => 't',
            'ğ' => 'k',
            'g' when _alphabet.IsPlain => 'k',
            _ => letter,
        };
}
