using KnowledgeHub.Search.Analysis.Stemming;

namespace KnowledgeHub.Search.Tests.Analysis.Stemming;

/// <summary>Pairs that follow from the rules of the published algorithm, and the meeting of plain forms.</summary>
public sealed class FrenchStemmerTests
{
    [Theory]
    [InlineData("coordination", "coordin")]
    [InlineData("communication", "commun")]
    [InlineData("identification", "identif")]
    [InlineData("opérateurs", "oper")]
    [InlineData("terminologie", "terminolog")]
    [InlineData("solutions", "solut")]
    [InlineData("résolution", "résolu")]
    [InlineData("compétences", "compétent")]
    [InlineData("heureusement", "heureux")]
    [InlineData("dernièrement", "derni")]
    [InlineData("sécurité", "sécur")]
    [InlineData("responsabilité", "respons")]
    [InlineData("administrative", "administr")]
    [InlineData("bureaux", "bureau")]
    [InlineData("régionaux", "régional")]
    [InlineData("genoux", "genou")]
    [InlineData("couramment", "cour")]
    [InlineData("récemment", "récent")]
    public void Stem_NounOrAdverb_LosesItsSuffix(string word, string stem) =>
        Check(new FrenchStemmer(), word, stem);

    [Theory]
    [InlineData("finissait", "fin")]
    [InlineData("partirons", "part")]
    [InlineData("contrôlées", "contrôl")]
    [InlineData("mangeait", "mang")]
    [InlineData("échangions", "échang")]
    [InlineData("française", "franc")]
    [InlineData("palais", "palais")]
    [InlineData("paris", "paris")]
    [InlineData("haïr", "haïr")]
    [InlineData("payer", "pai")]
    [InlineData("frontière", "fronti")]
    [InlineData("passagers", "passager")]
    [InlineData("anciennes", "ancien")]
    [InlineData("complète", "complet")]
    [InlineData("l'accord", "accord")]
    [InlineData("qu'un", "un")]
    [InlineData("l'", "l'")]
    public void Stem_VerbsAndEndings_FollowTheLaterSteps(string word, string stem) =>
        Check(new FrenchStemmer(), word, stem);

    [Theory]
    [InlineData("securite", "secur")]
    [InlineData("securites", "secur")]
    [InlineData("controlee", "control")]
    [InlineData("controler", "control")]
    [InlineData("frontieres", "fronti")]
    [InlineData("premierement", "premi")]
    public void Stem_PlainForms_StillMeet(string word, string stem) =>
        Check(new FrenchStemmer(isPlain: true), word, stem);

    private static void Check(FrenchStemmer stemmer, string word, string stem)
    {
        var result = stemmer.Stem(word);

        Assert.Equal(stem, result);
    }
}
