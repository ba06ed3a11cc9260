using System.Text.Json;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Seeding;

namespace KnowledgeHub.Data.Tests.Seeding;

/// <summary>The schema files help while typing; they must say what the importer checks.</summary>
public sealed class SchemaFileTests
{
    private static readonly SeedSet _shipped = SeedFolder.Read(
        SeedWorkspace.Shipped,
        withDemonstration: true
    );

    [Fact]
    public void PracticeSchema_Keys_AreThoseTheImporterReads()
    {
        var schema = Open("practice.schema.json").GetProperty("properties");

        var keys = schema.EnumerateObject().Select(property => property.Name);

        Assert.Equal(_shipped.Practices[0].Origin.Asked.Order(), keys.Order());
    }

    [Fact]
    public void VocabularySchema_Keys_AreThoseTheImporterReads()
    {
        var schema = Open("vocabulary.schema.json").GetProperty("properties");
        var term = schema.GetProperty("terms").GetProperty("items").GetProperty("properties");

        var keys = schema.EnumerateObject().Select(property => property.Name);
        var termKeys = term.EnumerateObject().Select(property => property.Name);
        var problems = new SeedProblems("planted");
        var root = SeedFile.Open(
            Path.Combine(SeedWorkspace.Shipped, "taxonomy", "areas.yaml"),
            problems
        );
        var read = root?.Mappings("terms")[0];
        VocabularyReader.ReadTerm(read ?? throw new InvalidDataException(), TermKind.Area);

        Assert.Equal(_shipped.Vocabularies[0].Origin.Asked.Order(), keys.Order());
        Assert.Equal(read.Asked.Order(), termKeys.Order());
    }

    [Fact]
    public void FrameworkSchemas_Keys_AreThoseTheImporterReads()
    {
        var main = Open("framework.schema.json").GetProperty("properties");
        var area = Open("indicators.schema.json").GetProperty("properties");
        var indicator = area.GetProperty("indicators").GetProperty("items");

        var framework = _shipped.Frameworks[0];

        Assert.Equal(framework.Origin.Asked.Order(), Keys(main));
        Assert.Equal(["area", "framework", "indicators", "schema"], Keys(area));
        Assert.Equal(
            framework.Indicators[0].Origin.Asked.Order(),
            Keys(indicator.GetProperty("properties"))
        );
    }

    [Fact]
    public void ThesaurusSchema_Keys_AreThoseTheImporterReads()
    {
        var schema = Open("thesaurus.schema.json").GetProperty("properties");
        var concept = schema.GetProperty("concepts").GetProperty("items");

        Assert.Equal(["concepts", "schema"], Keys(schema));
        Assert.Equal(
            _shipped.Concepts[0].Origin.Asked.Order(),
            Keys(concept.GetProperty("properties"))
        );
    }

    [Theory]
    [InlineData("collection.schema.json", CompilationKind.Collection)]
    [InlineData("building-block.schema.json", CompilationKind.BuildingBlock)]
    public void CompilationSchemas_Keys_AreThoseTheImporterReads(string file, CompilationKind kind)
    {
        var schema = Open(file).GetProperty("properties");

        var asked = _shipped
            .Compilations.First(seeded => seeded.Compilation.Kind == kind)
            .Origin.Asked;

        Assert.Equal(asked.Order(), Keys(schema));
    }

    [Fact]
    public void BuildingBlockSchema_Enumerations_AreThoseOfTheCode()
    {
        var schema = Open("building-block.schema.json").GetProperty("properties");

        var categories = Values(schema.GetProperty("category").GetProperty("enum"));
        var steps = schema.GetProperty("cycleSteps").GetProperty("items").GetProperty("enum");
        var kinds = schema
            .GetProperty("subject")
            .GetProperty("properties")
            .GetProperty("kind")
            .GetProperty("enum");

        Assert.Equal(EnumCode<BlockCategory>.All, categories);
        Assert.Equal(
            _shipped.Catalogue().Terms(TermKind.CycleStep).Select(term => term.Code),
            Values(steps)
        );
        Assert.Equal(CompilationSubject.Kinds.Select(EnumCode<TermKind>.Of), Values(kinds));
    }

    private static IEnumerable<string> Keys(JsonElement properties) =>
        properties.EnumerateObject().Select(property => property.Name).Order();

    public static TheoryData<string, IReadOnlyList<string>> Enumerations =>
        new()
        {
            { "type", EnumCode<PracticeType>.All },
            { "evidence", EnumCode<EvidenceLevel>.All },
            { "maturity", EnumCode<MaturityStage>.All },
            { "attribution", EnumCode<AttributionRule>.All },
            { "originalLanguage", [.. Languages.All.Select(language => language.Code())] },
        };

    [Theory, MemberData(nameof(Enumerations))]
    public void PracticeSchema_Enumeration_IsThatOfTheCode(string key, IReadOnlyList<string> codes)
    {
        var schema = Open("practice.schema.json").GetProperty("properties").GetProperty(key);

        Assert.Equal(codes.Order(), Values(schema.GetProperty("enum")).Order());
    }

    [Theory]
    [InlineData("areas", TermKind.Area)]
    [InlineData("pillars", TermKind.Pillar)]
    [InlineData("drivers", TermKind.Driver)]
    [InlineData("axes", TermKind.Axis)]
    [InlineData("themes", TermKind.Theme)]
    [InlineData("borderTypes", TermKind.BorderType)]
    [InlineData("agencies", TermKind.Agency)]
    [InlineData("cycleSteps", TermKind.CycleStep)]
    public void PracticeSchema_Vocabulary_IsTheShippedOne(string key, TermKind kind)
    {
        var schema = Open("practice.schema.json").GetProperty("properties").GetProperty(key);

        var codes = _shipped.Catalogue().Terms(kind).Select(term => term.Code);

        Assert.Equal(
            codes.Order(),
            Values(schema.GetProperty("items").GetProperty("enum")).Order()
        );
    }

    [Fact]
    public void VocabularySchema_Kinds_AreThoseOfTheCode()
    {
        var kinds = Open("vocabulary.schema.json")
            .GetProperty("properties")
            .GetProperty("kind")
            .GetProperty("enum");

        Assert.Equal(EnumCode<TermKind>.All.Except(["concept"]).Order(), Values(kinds).Order());
    }

    private static IEnumerable<string> Values(JsonElement array) =>
        array.EnumerateArray().Select(value => value.GetString() ?? "");

    private static JsonElement Open(string file)
    {
        using var document = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(SeedWorkspace.Shipped, "schema", file))
        );
        return document.RootElement.Clone();
    }
}
