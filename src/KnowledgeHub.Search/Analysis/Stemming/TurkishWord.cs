namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>
/// A Turkish word while suffixes are looked for from its end: a cursor moves to the left over the suffixes that are marked
/// and what lies between the cursor and the place last opened can be removed.
/// </summary>
/// <param name="letters">The letters, with room for one more.</param>
/// <param name="length">Number of letters.</param>
/// <param name="alphabet">The vowels.</param>
internal ref struct TurkishWord(Span<char> letters, int length, TurkishAlphabet alphabet)
{
    private readonly Span<char> _letters = letters;
    private readonly TurkishAlphabet _alphabet = alphabet;
    private int _cursor = length;
    private int _open = length;

    /// <summary>Number of letters that are left.</summary>
    public int Length { get; private set; } = length;

    /// <summary>The letters that are left.</summary>
    public readonly ReadOnlySpan<char> Letters => _letters[..Length];

    /// <summary>Where the cursor is: the number of letters behind it, which no removal changes.</summary>
    public int FromEnd
    {
        readonly get => Length - _cursor;
        set => _cursor = Length - value;
    }

    /// <summary>Notes that what is removed next ends at the cursor.</summary>
    public void Open() => _open = _cursor;

    /// <summary>Goes to the end of the word and opens there.</summary>
    public void Restart() => _open = _cursor = Length;

    /// <summary>Removes what lies between the cursor and the place opened, and opens at the cursor.</summary>
    public void Remove()
    {
        _letters[_open..Length].CopyTo(_letters[_cursor..]);
        Length -= _open - _cursor;
        _open = _cursor;
    }

    /// <summary>Replaces letters at the end.</summary>
    /// <param name="count">How many letters go.</param>
    /// <param name="letter">The letter that comes.</param>
    public void ReplaceEnd(int count, char letter)
    {
        Length -= count;
        _letters[Length++] = letter;
    }

    /// <summary>Moves the cursor over a suffix if it stands there.</summary>
    /// <param name="suffix">The suffix.</param>
    public bool Marks(TurkishSuffix suffix)
    {
        var before = _letters[.._cursor];
        if (suffix.IsHarmonic && !IsHarmonic(before))
        {
            return false;
        }

        foreach (var form in suffix.Forms)
        {
            if (before.EndsWith(form))
            {
                var stem = before[..^form.Length];
                if (!FitsLink(stem, suffix.Link, out var linkLength))
                {
                    return false;
                }

                _cursor = stem.Length - linkLength;
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves the cursor over the first of some suffixes that stands there.</summary>
    /// <param name="suffixes">The suffixes.</param>
    public bool MarksAny(params ReadOnlySpan<TurkishSuffix> suffixes)
    {
        foreach (var suffix in suffixes)
        {
            if (Marks(suffix))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsHarmonic(ReadOnlySpan<char> word)
    {
        var last = word.LastIndexOfAny(_alphabet.Vowels);
        return last >= 0 && word[..last].ContainsAny(_alphabet.Before(word[last]));
    }

    private readonly bool FitsLink(ReadOnlySpan<char> stem, TurkishLink link, out int length)
    {
        length = 0;
        if (link is TurkishLink.None)
        {
            return true;
        }

        if (stem.Length < 2)
        {
            return false;
        }

        // With the link or without it, the letter before the last one must be of the kind that the link follows.
        length = IsLink(stem[^1], link) ? 1 : 0;
        return _alphabet.Vowels.Contains(stem[^2]) != link is TurkishLink.HighVowel;
    }

    private static bool IsLink(char letter, TurkishLink link) =>
        link switch
        {
            TurkishLink.N => letter == 'n',
            TurkishLink.S => letter == 's',
            TurkishLink.Y => letter == 'y',
            _ => TurkishAlphabet.IsHigh(letter),
        };
}
