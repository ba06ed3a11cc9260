using System.Text;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Core.Tests.Thesaurus;

public sealed class SkosReaderTests
{
    private const string Core = "http://www.w3.org/2004/02/skos/core#";

    /// <summary>One concept as different programs write it.</summary>
    public static TheoryData<string> Dialects { get; } =
    [
        """{"@graph":[{"@id":"http://x/osbp","@type":"skos:Concept","prefLabel":{"en":"post"},"altLabel":{"en":["OSBP","stop"]},"abbreviation":{"en":["OSBP"]},"broader":["http://x/bcp"],"scopeNote":{"en":"A post."}}]}""",
        """[{"@id":"x:osbp","@type":["skos:Concept"],"skos:prefLabel":{"@value":"post","@language":"en-GB"},"skos:altLabel":[{"@value":"stop","@language":"en"}],"kh:abbreviation":{"en":"OSBP"},"skos:broader":{"@id":"x:bcp"},"skos:scopeNote":[{"@value":"A post.","@language":"en"}]}]""",
        $$"""{"@id":"http://x#osbp","@type":"{{Core}}Concept","{{Core}}prefLabel":[{"@value":"post","@language":"en"}],"{{Core}}altLabel":[{"@value":"stop","@language":"en"}],"http://y#abbreviation":[{"@value":"OSBP","@language":"en"}],"{{Core}}broader":[{"@id":"http://x#bcp"}],"{{Core}}scopeNote":[{"@value":"A post.","@language":"en"}]}""",
    ];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Read_AnyDialect_IsTheSameConcept(string json)
    {
        var concept = Assert.Single(Read(json).Concepts);

        Assert.Equal("osbp", concept.Id);
        Assert.Equal(
            [
                new("en", LabelKind.Preferred, "post"),
                new("en", LabelKind.Alternative, "stop"),
                new("en", LabelKind.Abbreviation, "OSBP"),
            ],
            concept.Labels
        );
        Assert.Equal(["bcp"], concept.Broader);
        Assert.Equal("A post.", concept.ScopeNote[Language.English]);
    }

    [Fact]
    public void Read_NarrowerOnly_BecomesBroaderOfTheOther()
    {
        var reading = Read(
            """[{"@id":"a","@type":"Concept","narrower":["b"]},{"@id":"b","@type":"Concept"}]"""
        );

        Assert.Equal(["a"], reading.Concepts.Single(concept => concept.Id == "b").Broader);
    }

    [Fact]
    public void Read_OtherLanguages_AreLeftOutAndCounted()
    {
        var reading = Read(
            """{"@id":"a","@type":"Concept","prefLabel":{"en":"a","de":"a","zh":"a"}}"""
        );

        Assert.Equal(2, reading.SkippedTexts);
        Assert.Single(Assert.Single(reading.Concepts).Labels);
    }

    [Theory]
    [InlineData("", SkosRules.JsonIsMalformed)]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><rdf/>", SkosRules.JsonIsMalformed)]
    [InlineData("{\"@graph\":[", SkosRules.JsonIsMalformed)]
    [InlineData("null", SkosRules.NothingFound)]
    [InlineData("[1,\"two\",[[]]]", SkosRules.NothingFound)]
    [InlineData("{\"@id\":\"a\",\"@type\":7}", SkosRules.NothingFound)]
    [InlineData("{\"@type\":\"Concept\"}", SkosRules.IdIsMissing)]
    [InlineData("{\"@id\":[],\"@type\":\"Concept\"}", SkosRules.IdIsMissing)]
    [InlineData("{\"@id\":\"\\ud800\",\"@type\":\"Concept\"}", SkosRules.IdIsMissing)]
    [InlineData(
        "[{\"@id\":\"a\",\"@type\":\"Concept\"},{\"@id\":\"x/a\",\"@type\":\"Concept\"}]",
        SkosRules.IdIsRepeated
    )]
    [InlineData(
        "{\"@id\":\"a\",\"@type\":\"Concept\",\"prefLabel\":\"bare\"}",
        SkosRules.TextIsMalformed
    )]
    [InlineData(
        "{\"@id\":\"a\",\"@type\":\"Concept\",\"prefLabel\":{\"en\":{}}}",
        SkosRules.TextIsMalformed
    )]
    public void Read_Rubbish_IsRefusedByARule(string json, string rule)
    {
        var reading = Read(json);

        Assert.Empty(reading.Concepts);
        Assert.Contains(reading.Problems, problem => problem.Rule == rule);
    }

    [Fact]
    public void Read_DeepNesting_IsRefused() =>
        AssertRefused(SkosRules.JsonIsMalformed, Encoding.UTF8.GetBytes(new string('[', 100_000)));

    [Fact]
    public void Read_WrongEncoding_IsRefused() =>
        AssertRefused(
            SkosRules.EncodingIsUnknown,
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("[]")]
        );

    [Fact]
    public void Read_HugeFile_IsRefused() =>
        AssertRefused(SkosRules.FileIsTooLarge, new byte[SkosRules.MaxBytes + 1]);

    [Fact]
    public void Read_TooManyConcepts_IsRefused()
    {
        var nodes = Enumerable
            .Range(0, SkosRules.MaxConcepts + 1)
            .Select(number => $$"""{"@id":"c{{number}}","@type":"Concept"}""");

        AssertRefused(
            SkosRules.TooManyConcepts,
            Encoding.UTF8.GetBytes($"[{string.Join(',', nodes)}]")
        );
    }

    [Fact]
    public void Read_MalformedLine_IsNamed() =>
        Assert.Equal("3", Assert.Single(Read("[\n1,\n?]").Problems).Detail);

    private static SkosReading Read(string json) => SkosReader.Read(Encoding.UTF8.GetBytes(json));

    private static void AssertRefused(string rule, byte[] file) =>
        Assert.Equal(rule, Assert.Single(SkosReader.Read(file).Problems).Rule);
}
