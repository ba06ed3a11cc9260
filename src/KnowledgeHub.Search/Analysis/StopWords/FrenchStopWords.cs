namespace KnowledgeHub.Search.Analysis.StopWords;

/// <summary>
/// French function words: articles, pronouns, auxiliaries, prepositions, conjunctions and question words. Dropped from queries
/// that hold other words, never from the index.
/// </summary>
internal static class FrenchStopWords
{
    private const string Articles = "le la les un une des du de au aux ce cet cette ces l d";
    private const string Pronouns =
        "je tu il elle on nous vous ils elles me te se lui leur leurs y en mon ma mes ton ta tes son sa ses notre nos votre vos eux moi toi soi cela ça ceci celui celle ceux celles c j m n s t";
    private const string Auxiliaries =
        "est es suis sommes êtes sont était étaient été être sera seront soit soient ai as a avons avez ont avait avaient avoir aura auront ait peut peuvent doit doivent fait faire";
    private const string Prepositions =
        "à dans par pour sur sous avec sans entre vers chez dès depuis pendant selon lors parmi avant après";
    private const string Conjunctions =
        "et ou où mais donc or ni car si que qui quoi dont quel quelle quels quelles comment pourquoi quand comme lorsque puisque afin ainsi aussi ne pas plus très qu rien aucun aucune tout tous toute toutes même mêmes autre autres plusieurs chaque encore toujours jamais déjà alors puis peu beaucoup fois";

    /// <summary>All stop words.</summary>
    public static IReadOnlyList<string> All { get; } =
        $"{Articles} {Pronouns} {Auxiliaries} {Prepositions} {Conjunctions}".Split(' ');
}
