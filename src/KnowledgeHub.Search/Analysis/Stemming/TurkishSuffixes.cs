namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>
/// The suffixes that the Turkish stemmer knows, under the names of the algorithm.
/// </summary>
/// <param name="isPlain">Whether words come without diacritics.</param>
internal sealed class TurkishSuffixes(bool isPlain)
{
    /// <summary>Possession: my, your, our.</summary>
    public TurkishSuffix Possessive { get; } = Free(isPlain, "mUz|nUz|m|n", TurkishLink.HighVowel);

    /// <summary>Possession: his.</summary>
    public TurkishSuffix SU { get; } = Harmonic(isPlain, "U", TurkishLink.S);

    /// <summary>Possession: their.</summary>
    public TurkishSuffix LArI { get; } = Free(isPlain, "leri|ları");

    /// <summary>Plural.</summary>
    public TurkishSuffix LAr { get; } = Harmonic(isPlain, "lAr");

    /// <summary>Accusative.</summary>
    public TurkishSuffix YU { get; } = Harmonic(isPlain, "U", TurkishLink.Y);

    /// <summary>Accusative after a possession.</summary>
    public TurkishSuffix NU { get; } = Harmonic(isPlain, "nU");

    /// <summary>Genitive.</summary>
    public TurkishSuffix NUn { get; } = Harmonic(isPlain, "Un", TurkishLink.N);

    /// <summary>Dative.</summary>
    public TurkishSuffix YA { get; } = Harmonic(isPlain, "A", TurkishLink.Y);

    /// <summary>Dative after a possession.</summary>
    public TurkishSuffix NA { get; } = Harmonic(isPlain, "nA");

    /// <summary>Locative.</summary>
    public TurkishSuffix DA { get; } = Harmonic(isPlain, "DA");

    /// <summary>Locative after a possession.</summary>
    public TurkishSuffix NdA { get; } = Harmonic(isPlain, "ndA");

    /// <summary>Ablative.</summary>
    public TurkishSuffix DAn { get; } = Harmonic(isPlain, "DAn");

    /// <summary>Ablative after a possession.</summary>
    public TurkishSuffix NdAn { get; } = Harmonic(isPlain, "ndAn");

    /// <summary>Instrumental.</summary>
    public TurkishSuffix YlA { get; } = Harmonic(isPlain, "lA", TurkishLink.Y);

    /// <summary>Equative.</summary>
    public TurkishSuffix NcA { get; } = Harmonic(isPlain, "cA", TurkishLink.N);

    /// <summary>Relative.</summary>
    public TurkishSuffix Ki { get; } = Free(isPlain, "ki");

    /// <summary>I am.</summary>
    public TurkishSuffix YUm { get; } = Harmonic(isPlain, "Um", TurkishLink.Y);

    /// <summary>You are, of one.</summary>
    public TurkishSuffix SUn { get; } = Harmonic(isPlain, "sUn");

    /// <summary>We are.</summary>
    public TurkishSuffix YUz { get; } = Harmonic(isPlain, "Uz", TurkishLink.Y);

    /// <summary>You are, of many.</summary>
    public TurkishSuffix SUnUz { get; } = Free(isPlain, "sınız|siniz|sunuz|sünüz");

    /// <summary>You, of many.</summary>
    public TurkishSuffix NUz { get; } = Harmonic(isPlain, "nUz");

    /// <summary>It is.</summary>
    public TurkishSuffix DUr { get; } = Harmonic(isPlain, "DUr");

    /// <summary>As if.</summary>
    public TurkishSuffix CAsInA { get; } = Free(isPlain, "casına|cesine");

    /// <summary>It was.</summary>
    public TurkishSuffix YDU { get; } = Harmonic(isPlain, "DUm|DUn|DUk|DU", TurkishLink.Y);

    /// <summary>If it is.</summary>
    public TurkishSuffix YsA { get; } = Free(isPlain, "sAm|sAn|sAk|sA", TurkishLink.Y);

    /// <summary>It is said to be.</summary>
    public TurkishSuffix YmUs { get; } = Harmonic(isPlain, "mUş", TurkishLink.Y);

    /// <summary>While it is.</summary>
    public TurkishSuffix Yken { get; } = Free(isPlain, "ken", TurkishLink.Y);

    private static TurkishSuffix Harmonic(
        bool isPlain,
        string patterns,
        TurkishLink link = TurkishLink.None
    ) => TurkishSuffix.Of(patterns, isPlain, isHarmonic: true, link);

    private static TurkishSuffix Free(
        bool isPlain,
        string patterns,
        TurkishLink link = TurkishLink.None
    ) => TurkishSuffix.Of(patterns, isPlain, isHarmonic: false, link);
}
