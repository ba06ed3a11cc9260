namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>The first part of the Turkish stemmer: the endings that make a verb of a noun (it is, it was, if it is).</summary>
/// <param name="suffixes">The suffixes.</param>
internal sealed class TurkishVerbEndings(TurkishSuffixes suffixes)
{
    private readonly TurkishSuffix[] _tenses =
    [
        suffixes.YmUs,
        suffixes.YDU,
        suffixes.YsA,
        suffixes.Yken,
    ];
    private readonly TurkishSuffix[] _persons =
    [
        suffixes.SUnUz,
        suffixes.LAr,
        suffixes.YUm,
        suffixes.SUn,
        suffixes.YUz,
    ];
    private readonly TurkishSuffix[] _personsAlone =
    [
        suffixes.SUnUz,
        suffixes.YUz,
        suffixes.SUn,
        suffixes.YUm,
    ];
    private readonly TurkishSuffix[] _afterPlural =
    [
        suffixes.DUr,
        suffixes.YDU,
        suffixes.YsA,
        suffixes.YmUs,
    ];

    /// <summary>Removes the endings.</summary>
    /// <param name="word">The word.</param>
    /// <returns>Whether endings of a noun may stand before them.</returns>
    public bool Remove(ref TurkishWord word)
    {
        word.Restart();
        if (word.MarksAny(_tenses) || MarksAsIf(ref word))
        {
            word.Remove();
            return true;
        }

        if (word.Marks(suffixes.LAr))
        {
            word.Remove();
            _ = word.MarksAny(_afterPlural);
            word.Remove();
            return false;
        }

        RemovePerson(ref word);
        return true;
    }

    private void RemovePerson(ref TurkishWord word)
    {
        if (word.Marks(suffixes.NUz) && word.MarksAny(suffixes.YDU, suffixes.YsA))
        {
            word.Remove();
            return;
        }

        word.Restart();
        if (word.MarksAny(_personsAlone))
        {
            word.Remove();
            _ = word.Marks(suffixes.YmUs);
            word.Remove();
        }
        else if (word.Marks(suffixes.DUr))
        {
            word.Remove();
            if (MarksSaid(ref word))
            {
                word.Remove();
            }
        }
    }

    private bool MarksAsIf(ref TurkishWord word)
    {
        var isAsIf = word.Marks(suffixes.CAsInA) && MarksSaid(ref word);
        if (!isAsIf)
        {
            word.Restart();
        }

        return isAsIf;
    }

    private bool MarksSaid(ref TurkishWord word)
    {
        _ = word.MarksAny(_persons);
        return word.Marks(suffixes.YmUs);
    }
}
