namespace KnowledgeHub.Search.Analysis.StopWords;

/// <summary>
/// Russian function words: pronouns, auxiliaries, prepositions, conjunctions, particles and question words. Dropped from
/// queries that hold other words, never from the index.
/// </summary>
internal static class RussianStopWords
{
    private const string Pronouns =
        "я мы ты вы он она оно они меня мне мной нас нам нами тебя тебе вас вам вами его ему им ним него её ей ней неё их ими них себя себе собой мой моя моё мои наш наша наше наши ваш ваша ваше ваши свой своя своё свои своих своей";
    private const string Demonstratives =
        "этот эта это эти этого этой этих этому этим тот та то те того той тех тому тем другой другая другое другие других такой такая такое такие весь вся всё все всех";
    private const string Auxiliaries =
        "быть был была было были есть будет будут является являются может могут можно нужно";
    private const string Prepositions =
        "в во на с со к ко по из от до у о об обо за для без при через над под между про перед после";
    private const string Conjunctions =
        "и а но или да если чтобы что как так же ли бы не ни ещё уже также тоже лишь только вот никто никого ничего очень более менее много несколько каждый каждая каждое потом там тут здесь всегда никогда нет";
    private const string Questions =
        "кто кого кому кем где когда куда откуда почему зачем чем чего чему какой какая какое какие каких каким какую который которая которое которые которых которой которого сколько";

    /// <summary>All stop words.</summary>
    public static IReadOnlyList<string> All { get; } =
        $"{Pronouns} {Demonstratives} {Auxiliaries} {Prepositions} {Conjunctions} {Questions}".Split(
            ' '
        );
}
