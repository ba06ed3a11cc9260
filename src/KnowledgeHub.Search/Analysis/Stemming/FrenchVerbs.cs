namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>The second step of the Snowball French stemmer: the endings of verbs, all within RV.</summary>
/// <param name="isPlain">Whether words come without diacritics.</param>
internal sealed class FrenchVerbs(bool isPlain)
{
    private readonly SuffixTable<bool> _endingsInI = new(
        isPlain,
        ("îmes ît îtes i ie ies ir ira irai iraIent irais irait iras irent irez iriez", true),
        ("irions irons iront is issaIent issais issait issant issante issantes issants", true),
        ("isse issent isses issez issiez issions issons it", true)
    );

    private readonly SuffixTable<FrenchEnding> _endings = new(
        isPlain,
        ("ions", FrenchEnding.InR2),
        // Without diacritics a final é cannot be told from e, which a later step removes.
        (isPlain ? "ée ées" : "é ée ées és", FrenchEnding.Plain),
        ("èrent er era erai eraIent erais erait eras erez eriez erions", FrenchEnding.Plain),
        ("erons eront ez iez eais", FrenchEnding.Plain),
        ("âmes ât âtes a ai aIent ait ant ante antes ants as", FrenchEnding.AfterE),
        ("asse assent asses assiez assions", FrenchEnding.AfterE),
        ("ais aise aises", FrenchEnding.Ais)
    );

    private readonly string _epl = isPlain ? "epl" : "épl";

    /// <summary>Removes an ending.</summary>
    /// <param name="word">The word.</param>
    /// <returns>Whether there was one.</returns>
    public bool TryRemove(ref StemBuffer word) =>
        TryRemoveInI(ref word) || TryRemoveOther(ref word);

    private bool TryRemoveInI(ref StemBuffer word)
    {
        if (!_endingsInI.TryFind(word.Letters[word.Rv..], out var length, out _))
        {
            return false;
        }

        var last = word.Length - length - 1;
        if (last < word.Rv || word[last] == 'H' || word.IsVowel(last))
        {
            return false;
        }

        word.Replace(length, "");
        return true;
    }

    private bool TryRemoveOther(ref StemBuffer word)
    {
        if (!_endings.TryFind(word.Letters[word.Rv..], out var length, out var ending))
        {
            return false;
        }

        var start = word.Length - length;
        if (
            (ending is FrenchEnding.InR2 && start < word.R2)
            || (ending is FrenchEnding.Ais && IsNoEnding(word.Letters[..start]))
        )
        {
            return false;
        }

        var afterE = ending is FrenchEnding.AfterE && start > word.Rv && word[start - 1] == 'e';
        word.Replace(afterE ? length + 1 : length, "");
        return true;
    }

    /// <summary>The words in -ais that are no forms of verbs: palais, mauvais, déplais.</summary>
    private bool IsNoEnding(ReadOnlySpan<char> before) =>
        (before.Length == 3 && before.EndsWith("al"))
        || before.EndsWith("auv")
        || before.EndsWith(_epl);
}
