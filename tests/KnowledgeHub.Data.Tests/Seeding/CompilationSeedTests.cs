using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Data.Compilations;
using KnowledgeHub.Data.Seeding;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Seeding;

/// <summary>Collections and building blocks of a seed folder: read, checked, imported.</summary>
public sealed class CompilationSeedTests
{
    private const string BlockFile = "building-blocks/joint-team.yaml";

    private const string Block = """
        schema: 1
        id: B-0001
        slug: joint-team
        title: {en: "Joint team", fr: "Équipe conjointe", ar: "فريق مشترك", ru: "Совместная группа"}
        introduction: {en: "One team.", fr: "Une équipe.", ar: "فريق واحد.", ru: "Одна группа."}
        translation: {fr: machine-assisted, ar: machine-assisted, ru: machine-assisted}
        category: organisation
        cycleSteps: [implementation]
        mechanism: {en: "One leads.", fr: "Un chef.", ar: "قائد واحد.", ru: "Один руководит."}
        enablingFactors: {en: "A mandate.", fr: "Un mandat.", ar: "ولاية.", ru: "Мандат."}
        lessons: {en: "Write it down.", fr: "À écrire.", ar: "دوّنها.", ru: "Записать."}
        entries:
          - practice: P-0071
            comment: {en: "Maps tasks.", fr: "Répartit.", ar: "يوزّع.", ru: "Распределяет."}
          - practice: P-0072
            comment: {en: "Gives support.", fr: "Soutient.", ar: "يدعم.", ru: "Поддерживает."}

        """;

    [Theory]
    [InlineData("id: B-0001", "id: C-0001", "id-malformed")]
    [InlineData("slug: joint-team", "slug: other", CompilationRules.SlugIsMalformed)]
    [InlineData("category: organisation", "category: magic", "code-unknown")]
    [InlineData("[implementation]", "[magic]", CompilationRules.TermIsUnknown)]
    [InlineData("practice: P-0072", "practice: P-9999", CompilationRules.EntryIsUnknown)]
    [InlineData("practice: P-0072", "practice: P-0071", CompilationRules.EntryIsRepeated)]
    [InlineData("practice: P-0072", "practice: x", "id-malformed")]
    [InlineData("fr: \"Un chef.\", ", "", "language-missing")]
    [InlineData("lessons:", "lesson:", "key-unknown")]
    [InlineData("    comment: {en: \"Gives", "    remark: {en: \"Gives", "key-unknown")]
    [InlineData(
        "category:",
        "subject: {kind: theme, code: XX}\ncategory:",
        CompilationRules.TermIsUnknown
    )]
    public void Read_BrokenFile_NamesFileLineRuleAndRemedy(string good, string bad, string rule)
    {
        using var seed = WithBlock(text => SeedProblemTests.ReplaceFirst(text, good, bad));

        var problems = SeedFolder.Read(seed.Folder, withDemonstration: false).Problems;

        var problem = problems.FirstOrDefault(found => found.Rule == rule);
        Assert.NotNull(problem);
        Assert.Equal(Path.Combine("building-blocks", "joint-team.yaml"), problem.File);
        Assert.True(problem.Line >= 1);
        Assert.NotEmpty(problem.Remedy);
    }

    [Theory, EachDatabase]
    public async Task Import_TwiceAndChanged_CreatesThenLeavesThenUpdates(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var seed = WithBlock(text => text);
        using var source = new EfCompilationSource(hub.Access());

        await seed.ImportAsync(hub);
        var again = await seed.ImportAsync(hub);
        Rename(seed);
        var changed = await seed.ImportAsync(hub);

        await source.RefreshAsync(default);
        var block = Assert.Single(source.Current);
        Assert.Equal((0, 0, 1), (again.Created, again.Updated, changed.Updated));
        Assert.Equal((2, CompilationStatus.Published), (block.Version, block.Status));
        Assert.Equal("Mixed team", block.Content.Title[default]);
    }

    [Theory, EachDatabase]
    public async Task Import_EditedInThePortal_IsKeptAndReported(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        using var seed = WithBlock(text => text);
        using var source = new EfCompilationSource(hub.Access());
        var store = new EfCompilationStore(hub.Access(), hub.Writer, source);
        await seed.ImportAsync(hub);
        var stored = await store.FindAsync("B-0001", default);
        var edited = CompilationBuilder.ABlock().With(it => it with { Version = 2 }).Build();
        await store.SaveAsync(edited, CompilationChange.Revised, Actors.Editor, default);
        Rename(seed);

        var report = await seed.ImportAsync(hub);

        Assert.Equal(1, stored?.Version);
        Assert.Equal(["B-0001"], report.Kept);
    }

    private static void Rename(SeedWorkspace seed) =>
        seed.Edit(
            BlockFile,
            text => text.Replace("Joint team", "Mixed team", StringComparison.Ordinal)
        );

    private static SeedWorkspace WithBlock(Func<string, string> change)
    {
        var seed = new SeedWorkspace();
        Directory.CreateDirectory(Path.Combine(seed.Folder, "building-blocks"));
        File.WriteAllText(Path.Combine(seed.Folder, BlockFile), change(Block));
        return seed;
    }
}
