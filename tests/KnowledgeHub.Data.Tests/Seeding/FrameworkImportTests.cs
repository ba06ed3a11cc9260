using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Seeding;

public sealed class FrameworkImportTests
{
    private const string Area = "LEG.yaml";

    [Theory, EachDatabase]
    public async Task ImportAsync_Framework_IsReadBackWhole(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var seed = new SeedWorkspace();
        await seed.ImportAsync(hub);

        await hub.Frameworks.RefreshAsync(CancellationToken.None);

        var framework = hub.Frameworks.Current;
        Assert.NotNull(framework);
        Assert.Equal(("1.0", 58), (framework.Version, framework.Indicators.Length));
        Assert.Equal(
            Grid.Cells,
            framework.Indicators.Select(indicator => indicator.Id.Cell).Distinct()
        );
        Assert.True(framework.Find(new("LEG.S.2"))?.IsGate);
    }

    [Theory, EachDatabase]
    public async Task ImportAsync_VersionWithStatements_IsReadBackBesideOneWithout(
        DatabaseKind kind
    )
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var seed = new SeedWorkspace();
        seed.PublishNextVersion();
        seed.AddStatements(Path.Combine("framework", "2.0"));
        await seed.ImportAsync(hub);

        await hub.Frameworks.RefreshAsync(CancellationToken.None);

        var (next, before) = (hub.Frameworks.Current, hub.Frameworks.Find("1.0"));
        var level = next?.Find(new("LEG.S.2"))?.LevelAt(5);
        Assert.Equal("Cinq", level?.Statement[Language.French]);
        Assert.Equal("Evaluations.", level?.Evidence.Read(Language.Arabic).Text);
        Assert.Null(before?.Find(new("LEG.S.2"))?.LevelAt(5));
        Assert.Equal(0, (await seed.ImportAsync(hub)).Created);
    }

    [Theory, EachDatabase]
    public async Task ImportAsync_PublishedFrameworkWasChanged_RefusesEverything(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var seed = new SeedWorkspace();
        await seed.ImportAsync(hub);
        seed.Edit(
            Path.Combine(SeedWorkspace.FrameworkFolder, Area),
            text => SeedProblemTests.ReplaceFirst(text, "weight: 1", "weight: 2")
        );

        var report = await seed.ImportAsync(hub);

        Assert.Equal("framework-frozen", Assert.Single(report.Problems).Rule);
    }

    [Theory, EachDatabase]
    public async Task ImportAsync_NewVersion_StandsBesideTheOld(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var seed = new SeedWorkspace();
        await seed.ImportAsync(hub);
        seed.PublishNextVersion();

        await seed.ImportAsync(hub);

        await hub.Frameworks.RefreshAsync(CancellationToken.None);
        Assert.Equal(["2.0", "1.0"], hub.Frameworks.All.Select(framework => framework.Version));
        Assert.NotNull(hub.Frameworks.Find("1.0"));
        Assert.Null(hub.Frameworks.Find("3.0"));
    }
}
