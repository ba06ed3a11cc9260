namespace KnowledgeHub.Search.Analysis.StopWords;

/// <summary>
/// English function words: articles, pronouns, auxiliaries, prepositions, conjunctions and question words. Dropped from
/// queries that hold other words, never from the index.
/// </summary>
internal static class EnglishStopWords
{
    private const string Articles = "a an the this that these those";
    private const string Pronouns =
        "i me my we us our you your he him his she her it its they them their who whom whose which what nobody somebody everybody anybody someone anyone everyone nothing something anything";
    private const string Auxiliaries =
        "am is are was were be been being have has had having do does did doing can cannot could may might must shall should will would let get gets getting got";
    private const string Prepositions =
        "of at by for with about into through during to from in on onto upon between among within without before after again over under above below up down out off";
    private const string Conjunctions =
        "and or but if because as until while than then so nor not no only also such both each any some same other another all more most many much several few just even still yet always never once how why when where there here very too thing things way ways";

    /// <summary>All stop words.</summary>
    public static IReadOnlyList<string> All { get; } =
        $"{Articles} {Pronouns} {Auxiliaries} {Prepositions} {Conjunctions}".Split(' ');
}
