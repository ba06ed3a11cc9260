namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>
/// The second part of the Turkish stemmer: number, possession and case of a noun, and the chains of them that
/// <c>-ki</c> makes. The first ending in the order below that stands at the end decides what is looked for before it.
/// </summary>
/// <param name="suffixes">The suffixes.</param>
internal sealed class TurkishNounEndings(TurkishSuffixes suffixes)
{
    /// <summary>Removes the endings.</summary>
    /// <param name="word">The word.</param>
    public void Remove(ref TurkishWord word)
    {
        word.Restart();
        if (word.Marks(suffixes.LAr))
        {
            word.Remove();
            _ = TryRemoveKi(ref word);
        }
        else if (word.Marks(suffixes.NcA))
        {
            word.Remove();
            RemoveBeforeEquative(ref word);
        }
        else if (!TryRemoveAfterPossession(ref word))
        {
            RemoveCase(ref word);
        }
    }

    private void RemoveBeforeEquative(ref TurkishWord word)
    {
        if (word.Marks(suffixes.LArI))
        {
            word.Remove();
        }
        else if (!TryRemovePossession(ref word))
        {
            RemovePlural(ref word);
        }
    }

    /// <summary>The cases in the form that they have after a possession of the third person.</summary>
    private bool TryRemoveAfterPossession(ref TurkishWord word)
    {
        if (word.MarksAny(suffixes.NdA, suffixes.NA))
        {
            if (word.Marks(suffixes.LArI))
            {
                word.Remove();
                return true;
            }

            if (TryRemoveHis(ref word) || TryRemoveKi(ref word))
            {
                return true;
            }
        }

        word.Restart();
        var isMarked =
            word.MarksAny(suffixes.NdAn, suffixes.NU)
            && (TryRemoveHis(ref word) || word.Marks(suffixes.LArI));
        if (!isMarked)
        {
            word.Restart();
        }

        return isMarked;
    }

    private void RemoveCase(ref TurkishWord word)
    {
        if (word.Marks(suffixes.DAn))
        {
            word.Remove();
            RemoveBeforeAblative(ref word);
        }
        else if (word.MarksAny(suffixes.NUn, suffixes.YlA))
        {
            word.Remove();
            RemoveBeforeGenitive(ref word);
        }
        else if (word.Marks(suffixes.LArI))
        {
            word.Remove();
        }
        else if (!TryRemoveKi(ref word))
        {
            RemoveOtherCase(ref word);
        }
    }

    private void RemoveBeforeAblative(ref TurkishWord word)
    {
        if (word.Marks(suffixes.Possessive))
        {
            word.Remove();
            RemovePlural(ref word);
        }
        else
        {
            RemovePlural(ref word);
            _ = TryRemoveKi(ref word);
        }
    }

    private void RemoveBeforeGenitive(ref TurkishWord word)
    {
        if (word.Marks(suffixes.LAr))
        {
            word.Remove();
            if (TryRemoveKi(ref word))
            {
                return;
            }
        }

        if (!TryRemovePossession(ref word))
        {
            _ = TryRemoveKi(ref word);
        }
    }

    private void RemoveOtherCase(ref TurkishWord word)
    {
        if (!word.MarksAny(suffixes.DA, suffixes.YU, suffixes.YA))
        {
            _ = TryRemovePossession(ref word);
            return;
        }

        word.Remove();
        if (word.Marks(suffixes.Possessive))
        {
            word.Remove();
            _ = word.Marks(suffixes.LAr);
        }
        else if (!word.Marks(suffixes.LAr))
        {
            return;
        }

        word.Remove();
        _ = TryRemoveKi(ref word);
    }

    private bool TryRemovePossession(ref TurkishWord word)
    {
        var isThere = word.MarksAny(suffixes.Possessive, suffixes.SU);
        if (isThere)
        {
            word.Remove();
            RemovePlural(ref word);
        }

        return isThere;
    }

    private bool TryRemoveHis(ref TurkishWord word)
    {
        var isThere = word.Marks(suffixes.SU);
        if (isThere)
        {
            word.Remove();
            RemovePlural(ref word);
        }

        return isThere;
    }

    private void RemovePlural(ref TurkishWord word)
    {
        word.Open();
        if (word.Marks(suffixes.LAr))
        {
            word.Remove();
            _ = TryRemoveKi(ref word);
        }
    }

    /// <summary>Removes <c>-ki</c> and the case before it, and what follows from that.</summary>
    private bool TryRemoveKi(ref TurkishWord word)
    {
        var start = word.FromEnd;
        word.Open();
        var isThere = word.Marks(suffixes.Ki) && TryRemoveBeforeKi(ref word);
        if (!isThere)
        {
            word.FromEnd = start;
            word.Open();
        }

        return isThere;
    }

    private bool TryRemoveBeforeKi(ref TurkishWord word)
    {
        if (word.Marks(suffixes.DA))
        {
            word.Remove();
            if (word.Marks(suffixes.LAr))
            {
                word.Remove();
                _ = TryRemoveKi(ref word);
            }
            else if (word.Marks(suffixes.Possessive))
            {
                word.Remove();
                RemovePlural(ref word);
            }

            return true;
        }

        if (word.Marks(suffixes.NUn))
        {
            word.Remove();
            RemoveBeforeGenitiveKi(ref word);
            return true;
        }

        return word.Marks(suffixes.NdA) && TryRemovePossessionBeforeKi(ref word);
    }

    private void RemoveBeforeGenitiveKi(ref TurkishWord word)
    {
        if (word.Marks(suffixes.LArI))
        {
            word.Remove();
        }
        else if (!TryRemovePossession(ref word))
        {
            _ = TryRemoveKi(ref word);
        }
    }

    private bool TryRemovePossessionBeforeKi(ref TurkishWord word)
    {
        if (word.Marks(suffixes.LArI))
        {
            word.Remove();
            return true;
        }

        return TryRemoveHis(ref word) || TryRemoveKi(ref word);
    }
}
