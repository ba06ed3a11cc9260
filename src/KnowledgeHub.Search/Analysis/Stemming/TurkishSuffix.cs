namespace KnowledgeHub.Search.Analysis.Stemming;

/// <summary>A Turkish suffix.</summary>
/// <param name="Forms">Its forms, longest first.</param>
/// <param name="IsHarmonic">Whether the vowel of the form must agree with a vowel before it.</param>
/// <param name="Link">The letter that may stand before it.</param>
internal sealed record TurkishSuffix(string[] Forms, bool IsHarmonic, TurkishLink Link)
{
    /// <summary>A suffix by its patterns: A stands for a or e, U for ı, i, u or ü, D for d or t; a bar separates them.</summary>
    /// <param name="patterns">The patterns.</param>
    /// <param name="isPlain">Whether words come without diacritics.</param>
    /// <param name="isHarmonic">Whether the vowel must agree with one before it.</param>
    /// <param name="link">The letter that may stand before it.</param>
    public static TurkishSuffix Of(
        string patterns,
        bool isPlain,
        bool isHarmonic,
        TurkishLink link
    ) =>
        new(
            [
                .. patterns
                    .Split('|')
                    .SelectMany(pattern => Expand(pattern, 'D', "dt"))
                    .SelectMany(pattern => Expand(pattern, 'A', "ae"))
                    .SelectMany(pattern => Expand(pattern, 'U', "ıiuü"))
                    .Select(form => isPlain ? WordFolding.Fold(form) : form)
                    .Distinct()
                    .OrderByDescending(form => form.Length),
            ],
            isHarmonic,
            link
        );

    private static IEnumerable<string> Expand(string pattern, char symbol, string letters) =>
        pattern.Contains(symbol)
            ? letters.Select(letter => pattern.Replace(symbol, letter))
            : [pattern];
}
