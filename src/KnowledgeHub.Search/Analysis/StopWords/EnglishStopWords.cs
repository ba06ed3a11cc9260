namespace KnowledgeHub.Search.Analysis.StopWords;

/// <summary>
/// English function words: articles, pronouns, auxiliaries, prepositions, conjunctions and question words. Dropped from
/// queries that hold other words, never from the index.
/// </summary>
internal static class EnglishStopWords
{
    private const string Articles = "a an the this that these those";
    private const string Pronouns =
        "i me my we us our you your he him his she her it its they them their who whom whose which what";
    private const string Auxiliaries =
        "am is are was were be been being have has had having do does did doing can could may might must shall should will would";
    private const string Prepositions =
        "of at by for with about into through during to from in on onto upon between among within without";
    private const string Conjunctions =
        "and or but if because as until while than then so nor not no only also such both each any some how why when where there here very too";

    /// <summary>All stop words.</summary>
    public static IReadOnlyList<string> All { get; } =
        $"{Articles} {Pronouns} {Auxiliaries} {Prepositions} {Conjunctions}".Split(' ');
}
