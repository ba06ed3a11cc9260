using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Data.Seeding;

/// <summary>One vocabulary or entry of a seed folder, held against what is stored.</summary>
internal sealed record SeedItem(string Key, SeedVerdict Verdict)
{
    public SeededVocabulary? Vocabulary { get; init; }

    public SeededPractice? Practice { get; init; }

    public SeededFramework? Framework { get; init; }

    public SeededConcept? Concept { get; init; }

    public ConceptState? StoredConcept { get; init; }

    public SeededCompilation? Compilation { get; init; }

    public Compilation? StoredCompilation { get; init; }

    public Practice? StoredPractice { get; init; }

    /// <summary>Version of the stored vocabulary; 0 when it is new.</summary>
    public int StoredVersion { get; init; }
}
