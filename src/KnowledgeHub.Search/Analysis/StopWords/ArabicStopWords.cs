namespace KnowledgeHub.Search.Analysis.StopWords;

/// <summary>
/// Arabic function words: pronouns, prepositions, conjunctions, particles and question words, with the conjunctions that are
/// written in one with them. Dropped from queries that hold other words, never from the index.
/// </summary>
internal static class ArabicStopWords
{
    private const string Pronouns =
        "أنا نحن أنت أنتم هو هي هم هن هما هذا هذه هذان هؤلاء ذلك تلك أولئك الذي التي الذين اللذان اللتان اللاتي";
    private const string Prepositions =
        "في من إلى على عن مع بين عند منذ حتى خلال حول نحو لدى ضد فيه فيها منه منها له لها لهم به بها عليه عليها إليه إليها عنه عنها لنا بنا لدينا علينا إلينا بدون دون بعد قبل";
    private const string Conjunctions =
        "و أو ثم أم بل لكن أن إن أنه أنها إنه إنها لأن كي إذا إذ لو حيث كما بينما ف ب ل ك وفي ومن وعلى وإلى وهو وهي وأن وقد وكان وكانت";
    private const string Particles =
        "لا لم لن ليس ليست ما قد سوف كان كانت يكون تكون كانوا كل بعض غير أي أيضا فقط هناك هنا أحد جميع نفس نفسها عدة كثير معظم أكثر";
    private const string Questions = "هل ماذا لماذا متى أين كيف كم مَن أية وكيف وما بماذا";

    /// <summary>All stop words.</summary>
    public static IReadOnlyList<string> All { get; } =
        $"{Pronouns} {Prepositions} {Conjunctions} {Particles} {Questions}".Split(' ');
}
