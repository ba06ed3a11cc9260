using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.Seeding;

public sealed class SeedImporterTests
{
    private static readonly PracticeId _first = new("P-0071");
    private static readonly CancellationToken _none = CancellationToken.None;

    [Theory, EachDatabase]
    public async Task ImportAsync_ShippedContent_IsImportedWhole(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);

        var report = await hub.Importer.ImportAsync(
            SeedWorkspace.Shipped,
            true,
            new Progress<string>(),
            _none
        );
        await hub.Taxonomy.RefreshAsync(_none);

        Assert.Empty(report.Problems);
        Assert.True(await hub.Practices.ReadAllAsync(_none).CountAsync() >= 60);
        Assert.True(hub.Taxonomy.Current.Terms(TermKind.Country).Count >= 249);
        Assert.Contains(
            hub.Taxonomy.Current.Terms(TermKind.Country),
            country => country.IsDemonstration
        );
        await hub.AssertHistoryIsWholeAsync("Vocabularies");
    }

    [Theory, EachDatabase]
    public async Task ImportAsync_Twice_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var seed = new SeedWorkspace();
        var first = await seed.ImportAsync(hub);
        var history = await hub.CountHistoryAsync();

        var second = await seed.ImportAsync(hub);

        Assert.Equal((0, 0, first.Created), (second.Created, second.Updated, second.Unchanged));
        Assert.Equal(history, await hub.CountHistoryAsync());
    }

    [Theory, EachDatabase]
    public async Task ImportAsync_FileChanged_MakesTheNextVersion(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var seed = new SeedWorkspace();
        await seed.ImportAsync(hub);
        seed.Edit(
            SeedWorkspace.FirstEntry,
            text => text.Replace("tags: [", "tags: [planted tag, ", StringComparison.Ordinal)
        );

        var report = await seed.ImportAsync(hub);

        var stored = await hub.Practices.FindAsync(_first, _none);
        Assert.Equal(1, report.Updated);
        Assert.Equal(2, stored?.Version);
        Assert.Contains("planted tag", stored?.Content.Classification.Tags ?? []);
    }

    [Theory, EachDatabase]
    public async Task ImportAsync_EntryEditedInThePortal_IsKeptAndReported(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var seed = new SeedWorkspace();
        await seed.ImportAsync(hub);
        await ReviseAsync(hub, "edited here");
        seed.Edit(
            SeedWorkspace.FirstEntry,
            text => text.Replace("tags: [", "tags: [planted tag, ", StringComparison.Ordinal)
        );

        var report = await seed.ImportAsync(hub);

        Assert.Equal([_first.Value], report.Kept);
        Assert.Equal(
            ["edited here"],
            (await hub.Practices.FindAsync(_first, _none))?.Content.Provenance.Caveats
        );
    }

    [Theory, EachDatabase]
    public async Task ImportAsync_OneBrokenFile_ImportsNothingAtAll(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var seed = new SeedWorkspace();
        seed.Edit(
            SeedWorkspace.FirstEntry,
            text => text.Replace("areas: [", "areas: [XYZ, ", StringComparison.Ordinal)
        );

        var report = await seed.ImportAsync(hub);

        Assert.NotEmpty(report.Problems);
        Assert.Equal(new HistoryCount(0, 0, 0), await hub.CountHistoryAsync());
        await using var context = await hub.Contexts.CreateDbContextAsync();
        Assert.Equal(
            0,
            await context.Practices.CountAsync() + await context.Vocabularies.CountAsync()
        );
    }

    [Theory, EachDatabase]
    public async Task ImportAsync_VocabularyUnderAnotherName_IsRefused(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var seed = new SeedWorkspace();
        await seed.ImportAsync(hub);
        var taxonomy = Path.Combine(seed.Folder, "taxonomy");
        File.Move(Path.Combine(taxonomy, "areas.yaml"), Path.Combine(taxonomy, "area.yaml"));

        var report = await seed.ImportAsync(hub);

        Assert.Contains(report.Problems, problem => problem.Rule == "code-repeated");
        await hub.Taxonomy.RefreshAsync(_none);
        Assert.Equal(6, hub.Taxonomy.Current.Terms(TermKind.Area).Count);
    }

    [Theory, EachDatabase]
    public async Task ImportAsync_SlugOfAnEntryOfThePortal_IsRefusedWithItsFile(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var seed = new SeedWorkspace();
        await hub.SaveAsync(
            SamplePractices.Draft(
                "P-9001",
                Path.GetFileNameWithoutExtension(SeedWorkspace.FirstEntry)
            )
        );

        var problem = Assert.Single((await seed.ImportAsync(hub)).Problems);

        Assert.Equal(("slug-taken", SeedWorkspace.FirstEntry), (problem.Rule, problem.File));
    }

    private static async Task ReviseAsync(TestHub hub, string caveat)
    {
        var stored =
            await hub.Practices.FindAsync(_first, _none)
            ?? throw new InvalidOperationException("not seeded");
        var provenance = stored.Content.Provenance with { Caveats = [caveat] };
        var next = stored with
        {
            Version = 2,
            Content = stored.Content with { Provenance = provenance },
        };
        await hub.Practices.SaveAsync(next, PracticeChange.Revised, Actor.System, _none);
    }
}
