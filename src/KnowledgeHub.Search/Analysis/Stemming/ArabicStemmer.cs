namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>
/// A stemmer that follows the Snowball Arabic stemmer of A. Chelli and A. Aries, written from its description at
/// snowballstem.org: endings of verbs or of nouns go, then conjunctions, articles and the prefixes of verbs. It wants hamzas
/// in their places, and levels them at the end.
/// </summary>
internal sealed class ArabicStemmer : IStemmer
{
    private static readonly ArabicAffixes _definite = new(("بال كال", 5, ""), ("ال لل", 4, ""));
    private static readonly ArabicAffixes _verbObject = new(
        ("ه ك", 4, ""),
        ("ني نا ها هم هن كم كن", 5, ""),
        ("هما كما كمو", 6, "")
    );
    private static readonly ArabicAffixes _verbSubject = new(
        ("ت ا ن ي", 4, ""),
        ("نا تا تن", 5, ""),
        ("ان ون ين تما", 6, "")
    );
    private static readonly ArabicAffixes _verbPast = new(("وا تم", 5, ""));
    private static readonly ArabicAffixes _verbPlural = new(("و", 4, ""), ("تمو", 6, ""));
    private static readonly ArabicAffixes _feminine = new(("ة", 4, ""));
    private static readonly ArabicAffixes _possession = new(
        ("ي ك ه", 4, ""),
        ("نا كم ها هن هم", 5, ""),
        ("كما هما", 6, "")
    );
    private static readonly ArabicAffixes _nunation = new(("ن", 6, ""));
    private static readonly ArabicAffixes _longVowel = new(("ا ي و", 5, ""));
    private static readonly ArabicAffixes _femininePlural = new(("ات", 5, ""));
    private static readonly ArabicAffixes _openTa = new(("ت", 4, ""));
    private static readonly ArabicAffixes _relation = new(("ي", 3, ""));
    private static readonly ArabicAffixes _question = new(
        ("أأ أؤ", 4, "أ"),
        ("أآ", 4, "آ"),
        ("أا", 4, "ا"),
        ("أإ", 4, "إ")
    );
    private static readonly ArabicAffixes _conjunction = new(("ف و", 4, ""));
    private static readonly ArabicAffixes _article = new(("بال كال", 6, ""), ("ال لل", 5, ""));
    private static readonly ArabicAffixes _preposition = new(
        ("ب", 4, ""),
        ("بب", 4, "ب"),
        ("كك", 4, "ك")
    );
    private static readonly ArabicAffixes _future = new(
        ("سي", 5, "ي"),
        ("ست", 5, "ت"),
        ("سن", 5, "ن"),
        ("سأ", 5, "أ")
    );
    private static readonly ArabicAffixes _tenth = new(("يست نست تست", 5, "است"));

    /// <inheritdoc/>
    public string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        Span<char> letters =
            word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        word.CopyTo(letters);
        var probe = letters;
        var isDefinite = _definite.TryReplacePrefix(ref probe);
        RemoveSuffixes(ref letters, isDefinite);
        RemovePrefixes(ref letters, isDefinite);
        LevelHamzas(letters);
        return letters.ToString();
    }

    private static void RemoveSuffixes(ref Span<char> word, bool isDefinite)
    {
        if (
            (!isDefinite && TryRemoveOfVerb(ref word))
            || TryRemoveOfNoun(ref word, isDefinite)
            || word.IsEmpty
        )
        {
            return;
        }

        ref var last = ref word[^1];
        last = last == 'ى' ? 'ي' : last;
    }

    private static bool TryRemoveOfVerb(ref Span<char> word)
    {
        var hasObject = false;
        while (_verbObject.TryRemoveSuffix(ref word))
        {
            hasObject = true;
        }

        if (hasObject)
        {
            _ = _verbSubject.TryRemoveSuffix(ref word) || _verbPlural.TryRemoveSuffix(ref word);
            return true;
        }

        return _verbPast.TryRemoveSuffix(ref word) || _verbSubject.TryRemoveSuffix(ref word);
    }

    private static bool TryRemoveOfNoun(ref Span<char> word, bool isDefinite)
    {
        if (!_feminine.TryRemoveSuffix(ref word))
        {
            RemoveNumber(ref word, isDefinite);
        }

        return _relation.TryRemoveSuffix(ref word);
    }

    private static void RemoveNumber(ref Span<char> word, bool isDefinite)
    {
        if (!isDefinite && _possession.TryRemoveSuffix(ref word))
        {
            _ = TryRemoveEnding(ref word);
        }
        else if (
            !(_nunation.TryRemoveSuffix(ref word) && TryRemoveEnding(ref word))
            && (isDefinite || !_longVowel.TryRemoveSuffix(ref word))
        )
        {
            _ = _femininePlural.TryRemoveSuffix(ref word);
        }
    }

    private static bool TryRemoveEnding(ref Span<char> word) =>
        _longVowel.TryRemoveSuffix(ref word)
        || _femininePlural.TryRemoveSuffix(ref word)
        || _openTa.TryRemoveSuffix(ref word);

    private static void RemovePrefixes(ref Span<char> word, bool isDefinite)
    {
        _ = _question.TryReplacePrefix(ref word);
        if (!word.StartsWith("فا") && !word.StartsWith("وا"))
        {
            _ = _conjunction.TryReplacePrefix(ref word);
        }

        if (
            _article.TryReplacePrefix(ref word)
            || (!word.StartsWith("با") && _preposition.TryReplacePrefix(ref word))
            || isDefinite
        )
        {
            return;
        }

        _ = _future.TryReplacePrefix(ref word);
        _ = _tenth.TryReplacePrefix(ref word);
    }

    private static void LevelHamzas(Span<char> word)
    {
        if (!word.IsEmpty && "أإآؤئ".Contains(word[^1]))
        {
            word[^1] = 'ء';
        }

        word.Replace('أ', 'ا');
        word.Replace('إ', 'ا');
        word.Replace('آ', 'ا');
        word.Replace('ؤ', 'و');
        word.Replace('ئ', 'ي');
    }
}
