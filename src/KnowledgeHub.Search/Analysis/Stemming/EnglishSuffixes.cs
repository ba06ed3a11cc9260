namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>Steps 2 to 5 of the Snowball English stemmer: the suffixes that derive one word from another.</summary>
internal static class EnglishSuffixes
{
    // In each table the longest suffix that fits decides, so longer ones stand before their own endings.
    private static readonly (string Suffix, string Replacement)[] _step2 =
    [
        ("ational", "ate"),
        ("fulness", "ful"),
        ("iveness", "ive"),
        ("ization", "ize"),
        ("ousness", "ous"),
        ("biliti", "ble"),
        ("lessli", "less"),
        ("tional", "tion"),
        ("alism", "al"),
        ("aliti", "al"),
        ("ation", "ate"),
        ("entli", "ent"),
        ("fulli", "ful"),
        ("iviti", "ive"),
        ("ogist", "og"),
        ("ousli", "ous"),
        ("abli", "able"),
        ("alli", "al"),
        ("anci", "ance"),
        ("ator", "ate"),
        ("enci", "ence"),
        ("izer", "ize"),
        ("bli", "ble"),
        ("ogi", "og"),
        ("li", ""),
    ];

    private static readonly (string Suffix, string Replacement)[] _step3 =
    [
        ("ational", "ate"),
        ("tional", "tion"),
        ("alize", "al"),
        ("ative", ""),
        ("icate", "ic"),
        ("iciti", "ic"),
        ("ical", "ic"),
        ("ness", ""),
        ("ful", ""),
    ];

    private static readonly string[] _step4 =
    [
        "ement",
        "able",
        "ance",
        "ence",
        "ible",
        "ment",
        "ant",
        "ate",
        "ent",
        "ion",
        "ism",
        "iti",
        "ive",
        "ize",
        "ous",
        "al",
        "er",
        "ic",
    ];

    /// <summary>Removes the suffixes of derivation, at most one a step.</summary>
    /// <param name="word">A word without inflection.</param>
    public static void RemoveDerivation(ref StemBuffer word)
    {
        ReplaceCompound(ref word);
        ReplaceSimple(ref word);
        RemoveLast(ref word);
        RemoveFinalLetter(ref word);
    }

    private static void ReplaceCompound(ref StemBuffer word)
    {
        foreach (var (suffix, replacement) in _step2)
        {
            if (!word.EndsWith(suffix))
            {
                continue;
            }

            var start = word.Length - suffix.Length;
            var isAllowed = suffix switch
            {
                "ogi" => start > 0 && word[start - 1] == 'l',
                "li" => start > 0 && "cdeghkmnrt".Contains(word[start - 1]),
                _ => true,
            };
            if (start >= word.R1 && isAllowed)
            {
                word.Replace(suffix.Length, replacement);
            }

            return;
        }
    }

    private static void ReplaceSimple(ref StemBuffer word)
    {
        foreach (var (suffix, replacement) in _step3)
        {
            if (word.EndsWith(suffix))
            {
                var region = suffix == "ative" ? word.R2 : word.R1;
                if (word.Length - suffix.Length >= region)
                {
                    word.Replace(suffix.Length, replacement);
                }

                return;
            }
        }
    }

    private static void RemoveLast(ref StemBuffer word)
    {
        foreach (var suffix in _step4)
        {
            if (!word.EndsWith(suffix))
            {
                continue;
            }

            var start = word.Length - suffix.Length;
            if (
                start >= word.R2
                && (suffix != "ion" || (start > 0 && word[start - 1] is 's' or 't'))
            )
            {
                word.Replace(suffix.Length, "");
            }

            return;
        }
    }

    private static void RemoveFinalLetter(ref StemBuffer word)
    {
        var last = word.Length - 1;
        if (last < 0)
        {
            return;
        }

        var isSilentE =
            word[last] == 'e'
            && (last >= word.R2 || (last >= word.R1 && !word.EndsInShortSyllable(last)));
        var isSecondL = word[last] == 'l' && last >= word.R2 && last > 0 && word[last - 1] == 'l';
        if (isSilentE || isSecondL)
        {
            word.Replace(1, "");
        }
    }
}
