namespace KnowledgeHub.Search.Analysis.StopWords;

/// <summary>
/// Turkish function words: pronouns, auxiliaries, postpositions, conjunctions and question words. Dropped from queries that
/// hold other words, never from the index.
/// </summary>
internal static class TurkishStopWords
{
    private const string Pronouns =
        "ben sen o biz siz onlar bana sana ona bize size onlara beni seni onu bizi sizi onları benim senin onun bizim sizin onların bu şu bunu şunu bunun bunlar şunlar buna kendi kendisi";
    private const string Auxiliaries =
        "dir dır dur dür idi imiş ise olan olarak olduğu oldu olur olmak olup var yok değil";
    private const string Postpositions =
        "için ile gibi kadar göre sonra önce üzere doğru karşı rağmen beri dolayı";
    private const string Conjunctions =
        "ve veya ya da de ki ama ancak fakat çünkü eğer hem her daha en çok bile bir mi mı mu mü";
    private const string Questions =
        "ne neden niçin nasıl nerede nereye nereden kim kime kimin hangi hangisi kaç niye";

    /// <summary>All stop words.</summary>
    public static IReadOnlyList<string> All { get; } =
        $"{Pronouns} {Auxiliaries} {Postpositions} {Conjunctions} {Questions}".Split(' ');
}
