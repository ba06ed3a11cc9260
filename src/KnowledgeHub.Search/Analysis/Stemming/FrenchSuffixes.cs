namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>The first step of the Snowball French stemmer: the suffixes of nouns, adjectives and adverbs.</summary>
/// <param name="isPlain">Whether words come without diacritics.</param>
internal sealed class FrenchSuffixes(bool isPlain)
{
    private readonly SuffixTable<FrenchRule> _suffixes = new(
        isPlain,
        ("ance iqUe isme able iste eux ances iqUes ismes ables istes", new(FrenchRegion.R2, "")),
        (
            "atrice ateur ation atrices ateurs ations",
            new(FrenchRegion.R2, "", FrenchPeculiarity.Agent)
        ),
        ("logie logies", new(FrenchRegion.R2, "log")),
        ("usion ution usions utions", new(FrenchRegion.R2, "u")),
        ("ence ences", new(FrenchRegion.R2, "ent")),
        ("ement ements", new(FrenchRegion.Rv, "", FrenchPeculiarity.Adverb)),
        ("ité ités", new(FrenchRegion.R2, "", FrenchPeculiarity.Quality)),
        ("if ive ifs ives", new(FrenchRegion.R2, "", FrenchPeculiarity.Adjective)),
        ("eaux", new(FrenchRegion.Word, "eau")),
        ("aux", new(FrenchRegion.R1, "al")),
        ("oux", new(FrenchRegion.Word, "ou", FrenchPeculiarity.PluralOfOu)),
        ("euse euses", new(FrenchRegion.R1, "eux", FrenchPeculiarity.Feminine)),
        ("issement issements", new(FrenchRegion.R1, "", FrenchPeculiarity.VerbalNoun)),
        ("amment", new(FrenchRegion.Rv, "ant", FrenchPeculiarity.ParticipleAdverb)),
        ("emment", new(FrenchRegion.Rv, "ent", FrenchPeculiarity.ParticipleAdverb)),
        ("ment ments", new(FrenchRegion.Word, "", FrenchPeculiarity.VerbalAdverb))
    );

    private readonly string _ier = isPlain ? "ier" : "ièr";

    /// <summary>Removes a suffix.</summary>
    /// <param name="word">The word.</param>
    /// <returns>Whether no suffix of a verb is to be looked for any more.</returns>
    public bool TryRemove(ref StemBuffer word)
    {
        if (!_suffixes.TryFind(word.Letters, out var length, out var rule))
        {
            return false;
        }

        var start = word.Length - length;
        if (start < RegionOf(word, rule.Region) || !IsAllowed(word, start, rule.Next))
        {
            return false;
        }

        var goes = rule.Next is FrenchPeculiarity.Feminine && start >= word.R2;
        word.Replace(length, goes ? "" : rule.Replacement);
        Follow(ref word, rule.Next);
        return rule.Next
            is not (FrenchPeculiarity.ParticipleAdverb or FrenchPeculiarity.VerbalAdverb);
    }

    private static int RegionOf(StemBuffer word, FrenchRegion region) =>
        region switch
        {
            FrenchRegion.Rv => word.Rv,
            FrenchRegion.R1 => word.R1,
            FrenchRegion.R2 => word.R2,
            _ => 0,
        };

    private static bool IsAllowed(StemBuffer word, int start, FrenchPeculiarity peculiarity) =>
        peculiarity switch
        {
            FrenchPeculiarity.PluralOfOu => start > 0 && "bhjlnp".Contains(word[start - 1]),
            FrenchPeculiarity.VerbalNoun => start > 0 && !word.IsVowel(start - 1),
            FrenchPeculiarity.VerbalAdverb => start > word.Rv && word.IsVowel(start - 1),
            _ => true,
        };

    private void Follow(ref StemBuffer word, FrenchPeculiarity peculiarity)
    {
        switch (peculiarity)
        {
            case FrenchPeculiarity.Agent:
                RemoveOrReplace(ref word, "ic", "iqU");
                break;
            case FrenchPeculiarity.Adverb:
                RemoveOfAdverb(ref word);
                break;
            case FrenchPeculiarity.Quality:
                _ =
                    RemoveOrReplace(ref word, "abil", "abl")
                    || RemoveOrReplace(ref word, "ic", "iqU")
                    || TryRemove(ref word, "iv", word.R2);
                break;
            case FrenchPeculiarity.Adjective:
                _ = TryRemove(ref word, "at", word.R2) && RemoveOrReplace(ref word, "ic", "iqU");
                break;
            default:
                break;
        }
    }

    private void RemoveOfAdverb(ref StemBuffer word)
    {
        if (TryRemove(ref word, "iv", word.R2))
        {
            _ = TryRemove(ref word, "at", word.R2);
        }
        else if (word.EndsWith("eus"))
        {
            if (!TryRemove(ref word, "eus", word.R2) && word.Length - 3 >= word.R1)
            {
                word.Replace(1, "x");
            }
        }
        else if (!TryRemove(ref word, "abl", word.R2) && !TryRemove(ref word, "iqU", word.R2))
        {
            var isIer =
                word.EndsWith(_ier) || (word.EndsWith(_ier.AsSpan(1)) && EndsInConsonantI(word));
            if (isIer && word.Length - 3 >= word.Rv)
            {
                word.Replace(3, "i");
            }
        }
    }

    private static bool EndsInConsonantI(StemBuffer word) =>
        word.Length >= 3 && word[word.Length - 3] == 'I';

    private static bool RemoveOrReplace(ref StemBuffer word, string suffix, string replacement)
    {
        if (!word.EndsWith(suffix))
        {
            return false;
        }

        var isInside = word.Length - suffix.Length >= word.R2;
        word.Replace(suffix.Length, isInside ? "" : replacement);
        return true;
    }

    private static bool TryRemove(ref StemBuffer word, string suffix, int region)
    {
        var isThere = word.EndsWith(suffix) && word.Length - suffix.Length >= region;
        word.Replace(isThere ? suffix.Length : 0, "");
        return isThere;
    }
}
