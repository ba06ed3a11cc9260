using KnowledgeHub.Search.Analysis.Stemming;

namespace KnowledgeHub.Search.Tests.Analysis.Stemming;

/// <summary>Pairs that follow from the rules of the published algorithm, step by step.</summary>
public sealed class EnglishStemmerTests
{
    [Theory]
    [InlineData("at", "at")]
    [InlineData("y", "y")]
    [InlineData("sky", "sky")]
    [InlineData("skis", "ski")]
    [InlineData("skies", "sky")]
    [InlineData("news", "news")]
    [InlineData("atlas", "atlas")]
    [InlineData("early", "earli")]
    [InlineData("only", "onli")]
    [InlineData("country's", "countri")]
    [InlineData("agencies'", "agenc")]
    [InlineData("'quoted'", "quot")]
    [InlineData("passes", "pass")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("gas", "gas")]
    [InlineData("gaps", "gap")]
    [InlineData("virus", "virus")]
    public void Stem_ExceptionsPossessivesPlurals_FollowSteps0And1a(string word, string stem) =>
        Check(word, stem);

    [Theory]
    [InlineData("agreed", "agre")]
    [InlineData("feed", "feed")]
    [InlineData("proceed", "proceed")]
    [InlineData("exceedingly", "exceed")]
    [InlineData("plastered", "plaster")]
    [InlineData("bled", "bled")]
    [InlineData("motoring", "motor")]
    [InlineData("sing", "sing")]
    [InlineData("conflated", "conflat")]
    [InlineData("troubled", "troubl")]
    [InlineData("sized", "size")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("falling", "fall")]
    [InlineData("added", "add")]
    [InlineData("egging", "egg")]
    [InlineData("planned", "plan")]
    [InlineData("dying", "die")]
    [InlineData("evening", "evening")]
    [InlineData("outing", "outing")]
    [InlineData("pasting", "paste")]
    [InlineData("repeatedly", "repeat")]
    public void Stem_PastAndGerund_FollowStep1b(string word, string stem) => Check(word, stem);

    [Theory]
    [InlineData("happy", "happi")]
    [InlineData("by", "by")]
    [InlineData("say", "say")]
    [InlineData("relational", "relat")]
    [InlineData("conditional", "condit")]
    [InlineData("frequency", "frequenc")]
    [InlineData("digitizer", "digit")]
    [InlineData("vietnamization", "vietnam")]
    [InlineData("operator", "oper")]
    [InlineData("decisiveness", "decis")]
    [InlineData("hopefulness", "hope")]
    [InlineData("feasibility", "feasibl")]
    [InlineData("technology", "technolog")]
    [InlineData("technologist", "technolog")]
    [InlineData("carefully", "care")]
    [InlineData("hopelessly", "hopeless")]
    [InlineData("quickly", "quick")]
    [InlineData("triplicate", "triplic")]
    [InlineData("formative", "format")]
    [InlineData("electrical", "electr")]
    [InlineData("goodness", "good")]
    public void Stem_Derivations_FollowSteps1cTo3(string word, string stem) => Check(word, stem);

    [Theory]
    [InlineData("revival", "reviv")]
    [InlineData("allowance", "allow")]
    [InlineData("replacement", "replac")]
    [InlineData("adoption", "adopt")]
    [InlineData("communion", "communion")]
    [InlineData("effective", "effect")]
    [InlineData("general", "general")]
    [InlineData("generously", "generous")]
    [InlineData("organization", "organiz")]
    [InlineData("university", "universiti")]
    [InlineData("international", "internat")]
    [InlineData("probate", "probat")]
    [InlineData("rate", "rate")]
    [InlineData("controlling", "control")]
    [InlineData("youth", "youth")]
    public void Stem_LastSuffixesAndRegions_FollowSteps4And5(string word, string stem) =>
        Check(word, stem);

    private static void Check(string word, string stem)
    {
        var stemmer = new EnglishStemmer();

        var result = stemmer.Stem(word);

        Assert.Equal(stem, result);
    }
}
