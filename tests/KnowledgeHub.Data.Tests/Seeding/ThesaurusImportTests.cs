using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Seeding;

public sealed class ThesaurusImportTests
{
    private static readonly CancellationToken _none = CancellationToken.None;

    [Theory, EachDatabase]
    public async Task Import_FirstTime_StoresConceptsWithTheirNames(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var seed = new SeedWorkspace();

        await seed.ImportAsync(hub);
        await hub.Thesaurus.RefreshAsync(_none);

        var concept = hub.Thesaurus.Current.Find("risk-analysis");
        Assert.Equal(3, hub.Thesaurus.Current.Concepts.Count);
        Assert.Contains(new("fr", LabelKind.Abbreviation, "AR"), concept?.Labels ?? []);
        Assert.Contains(new("tr", LabelKind.Preferred, "risk analizi"), concept?.Labels ?? []);
        Assert.Equal(["border-checks"], concept?.Broader ?? []);
    }

    [Theory, EachDatabase]
    public async Task Import_FileChanged_MakesTheNextVersion(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var seed = new SeedWorkspace();
        await seed.ImportAsync(hub);
        Rename(seed);

        var report = await seed.ImportAsync(hub);

        Assert.Equal(1, report.Updated);
        Assert.Equal(2, (await hub.Concepts.FindAsync("border-checks", _none))?.Version);
    }

    [Theory, EachDatabase]
    public async Task Import_ConceptEditedInThePortal_IsKeptAndReported(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var seed = new SeedWorkspace();
        await seed.ImportAsync(hub);
        var edited = ConceptBuilder.AConcept("border-checks").Build();
        await Write(hub).ReviseAsync(Actors.Editor, 1, edited, _none);
        Rename(seed);

        var report = await seed.ImportAsync(hub);

        Assert.Equal(["border-checks"], report.Kept);
        Assert.Single(hub.Thesaurus.Current.Find("border-checks")?.Labels ?? []);
    }

    [Theory, EachDatabase]
    public async Task Import_ConceptRemovedInThePortal_StaysRemoved(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var seed = new SeedWorkspace();
        await seed.ImportAsync(hub);
        var edited = ConceptBuilder.AConcept("risk-analysis").Build();
        await Write(hub).ReviseAsync(Actors.Editor, 1, edited, _none);
        await Write(hub).RemoveAsync(Actors.Editor, "targeting", 1, _none);

        var report = await seed.ImportAsync(hub);

        Assert.Equal(["risk-analysis", "targeting"], report.Kept);
        Assert.Null(hub.Thesaurus.Current.Find("targeting"));
    }

    [Theory, EachDatabase]
    public async Task Import_LabelThatAnEditorGaveToAnotherConcept_IsRefused(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var seed = new SeedWorkspace();
        await seed.ImportAsync(hub);
        var mine = ConceptBuilder.AConcept("mine").Also("en", "checks at the frontier").Build();
        await Write(hub).CreateAsync(Actors.Editor, mine, _none);
        Rename(seed);

        var report = await seed.ImportAsync(hub);

        Assert.Equal(ConceptRules.LabelIsTaken, Assert.Single(report.Problems).Rule);
        Assert.Equal(1, (await hub.Concepts.FindAsync("border-checks", _none))?.Version);
    }

    private static WriteConcept Write(TestHub hub) => new(hub.Concepts, TimeProvider.System);

    private static void Rename(SeedWorkspace seed) =>
        seed.Edit(
            SeedWorkspace.ThesaurusFile,
            text =>
                text.Replace("frontier checks", "checks at the frontier", StringComparison.Ordinal)
        );
}
