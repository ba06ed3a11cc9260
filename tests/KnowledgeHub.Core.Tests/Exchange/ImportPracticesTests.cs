using System.Collections.Immutable;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Exchange;

public sealed class ImportPracticesTests
{
    private static readonly Practice _published = APractice();
    private static readonly Practice _draft = ADraft().WithId("P-0002");

    private static readonly Practice _archived = APractice()
        .WithId("P-0003")
        .InStatus(PracticeStatus.Archived);

    private static readonly Practice _translated = APractice()
        .WithId("P-0004")
        .WithContent(
            AContent().WithTranslatedTitle(Language.French, "Équipe mobile").Build() with
            {
                Translations = new Dictionary<Language, TranslationState>
                {
                    [Language.French] = TranslationState.Reviewed,
                }.ToImmutableSortedDictionary(),
            }
        );

    private readonly FakeImportStore _store = new(_published, _draft, _archived, _translated);
    private readonly FakeClock _clock = new();

    private ImportPractices Import => new(_store, new FakeTaxonomySource(), _clock);

    [Fact]
    public async Task Plan_ByAnybodyButEditors_IsForbidden()
    {
        foreach (var actor in Actors.All.Except([Actors.Editor]))
        {
            Assert.IsType<Outcome<ImportPlan>.Forbidden>(
                await Import.PlanAsync(actor, Table("x"), ["title.en"], default)
            );
            Assert.IsType<Outcome<ImportPlan>.Forbidden>(
                await Import.ApplyAsync(actor, new([], []), default)
            );
        }
    }

    [Fact]
    public async Task Apply_NewRow_MakesADraftOfTheImporter()
    {
        var plan = await PlanAsync(
            ["title.en", "areas", "sources", "reviewBy"],
            ["New entry", "PRC; INS ;PRC", "ibmc-2023-summary||Part 1", "2027-11-30"]
        );
        await Import.ApplyAsync(Actors.Editor, plan, default);

        var saved = Assert.Single(_store.Saved);
        Assert.Equal(
            (PracticeStatus.Draft, Actors.Editor.Id, 1, "new-entry"),
            (saved.Status, saved.OwnerId, saved.Version, saved.Slug)
        );
        Assert.Equal(["PRC", "INS"], saved.Content.Classification.Areas);
        Assert.Equal([new("ibmc-2023-summary", null, "Part 1")], saved.Content.Provenance.Sources);
        Assert.Equal(new DateOnly(2027, 11, 30), saved.Content.ReviewBy);
    }

    [Fact]
    public async Task Apply_RowOfAPublishedEntry_ChangesItsWorkingCopyOnly()
    {
        var plan = await PlanAsync(["id", "title.en"], ["p-0001", "Another title"]);
        await Import.ApplyAsync(Actors.Editor, plan, default);

        var saved = Assert.Single(_store.Saved);
        Assert.Equal(["title.en"], Assert.Single(plan.Rows).Changes);
        Assert.Same(_published.Content, saved.Content);
        Assert.Equal("Another title", saved.WorkingContent.OriginalTitle);
        Assert.Equal(
            (PracticeStatus.Published, PracticeStatus.Draft, 3),
            (saved.Status, saved.WorkingStatus, saved.Version)
        );
    }

    [Theory]
    [InlineData("title.en", "Another title", TranslationState.Outdated)]
    [InlineData("areas", "LEG", TranslationState.Reviewed)]
    public async Task Apply_ReviewedTranslation_IsOutdatedByANewOriginal(
        string field,
        string cell,
        TranslationState expected
    )
    {
        var plan = await PlanAsync(["id", field], ["P-0004", cell]);
        await Import.ApplyAsync(Actors.Editor, plan, default);

        var saved = Assert.Single(_store.Saved);
        Assert.Equal(expected, saved.WorkingContent.Translations[Language.French]);
    }

    [Fact]
    public async Task Plan_EqualRowAndEmptyCells_AreUnchanged()
    {
        var title = _draft.Content.OriginalTitle;

        var plan = await PlanAsync(["slug", "title.en", "areas"], ["entry-0002", title, " "]);
        await Import.ApplyAsync(Actors.Editor, plan, default);

        Assert.Equal((0, 0), (plan.Created, plan.Updated));
        Assert.Empty(_store.Saved);
    }

    [Theory]
    [InlineData("id", "P-4444", ImportRules.EntryIsUnknown)]
    [InlineData("id", "nonsense", ImportRules.EntryIsUnknown)]
    [InlineData("slug", "Not A Slug", ImportRules.CellIsMalformed)]
    [InlineData("type", "unknown", ImportRules.CellIsMalformed)]
    [InlineData("reviewBy", "30.11.2027", ImportRules.CellIsMalformed)]
    [InlineData("sources", "a|b|c|d", ImportRules.CellIsMalformed)]
    [InlineData("areas", "XYZ", PracticeRules.TermIsUnknown)]
    public async Task Plan_WrongCell_NamesTheField(string field, string cell, string rule)
    {
        var plan = await PlanAsync(["title.en", field], ["Title", cell]);

        var row = Assert.Single(plan.Rows);
        Assert.Contains(row.Problems, problem => (problem.Rule, problem.Field) == (rule, field));
        Assert.IsType<Outcome<ImportPlan>.Invalid>(
            await Import.ApplyAsync(Actors.Editor, plan, default)
        );
        Assert.Empty(_store.Saved);
    }

    [Fact]
    public async Task Plan_OneBadRowAmongGoodOnes_WritesNothing()
    {
        var plan = await PlanAsync(["title.en", "type"], ["Good", ""], ["Bad", "unknown"]);

        await Import.ApplyAsync(Actors.Editor, plan, default);

        Assert.Equal([0, 1], plan.Rows.Select(row => row.Problems.Count));
        Assert.Empty(_store.Saved);
    }

    [Fact]
    public async Task Plan_TwoRowsOfOneEntry_NamesTheOtherRow()
    {
        var plan = await PlanAsync(["id", "slug"], ["P-0001", ""], ["", "entry-0001"]);

        var problem = Assert.Single(plan.Rows[1].Problems);
        Assert.Equal((ImportRules.EntryIsRepeated, "2"), (problem.Rule, problem.Detail));
    }

    [Fact]
    public async Task Plan_EntryThatNobodyMayChange_IsRefused()
    {
        var plan = await PlanAsync(["id"], [_archived.Id.Value]);

        var row = Assert.Single(plan.Rows);
        Assert.Equal(ImportRules.EntryIsClosed, Assert.Single(row.Problems).Rule);
        Assert.Same(_archived.Content, row.Content);
        Assert.Empty(row.Changes);
    }

    [Theory]
    [InlineData(ImportRules.NothingIsMapped, "", "other")]
    [InlineData(ImportRules.FieldIsRepeated, "areas", "areas")]
    public async Task Plan_UnusableColumns_SaysWhy(string rule, params string[] fields)
    {
        var plan = await PlanAsync(fields, ["a", "b"]);

        Assert.Equal(rule, Assert.Single(plan.Problems).Rule);
        Assert.False(plan.IsClean);
    }

    [Fact]
    public async Task Apply_TakenAndEqualTitles_GetAddressesOfTheirOwn()
    {
        var title = _published.Slug;

        var plan = await PlanAsync(["title.en"], [title], [title], ["لا حروف لاتينية"]);
        await Import.ApplyAsync(Actors.Editor, plan, default);

        var slugs = _store.Saved.Select(saved => saved.Slug).ToList();
        Assert.Equal(3, slugs.Distinct().Count());
        Assert.DoesNotContain(_published.Slug, slugs);
        Assert.All(slugs, slug => Assert.True(Slug.IsValid(slug)));
    }

    [Fact]
    public async Task Apply_SavedMeanwhile_IsAConflict()
    {
        _store.Answer = SaveResult.Stale;
        var plan = await PlanAsync(["title.en"], ["Title"]);

        var outcome = await Import.ApplyAsync(Actors.Editor, plan, default);

        Assert.IsType<Outcome<ImportPlan>.Conflict>(outcome);
    }

    [Fact]
    public async Task Fingerprint_OtherFileColumnsOrVersion_Differs()
    {
        var plan = await PlanAsync(["id"], ["P-0001"]);
        var later = plan with
        {
            Rows = [plan.Rows[0] with { Stored = APractice().WithVersion(3) }],
        };

        Assert.Equal(plan.Fingerprint("a"), plan.Fingerprint("a"));
        Assert.NotEqual(plan.Fingerprint("a"), plan.Fingerprint("b"));
        Assert.NotEqual(plan.Fingerprint("a"), later.Fingerprint("a"));
    }

    [Fact]
    public void Names_OfAllFields_FitIntoOneTable()
    {
        Assert.Equal(ImportField.Names.Count, ImportField.Names.Distinct().Count());
        Assert.InRange(ImportField.Names.Count, 1, ImportTable.MaxColumns);
    }

    private async Task<ImportPlan> PlanAsync(string[] fields, params string[][] rows) =>
        Assert
            .IsType<Outcome<ImportPlan>.Done>(
                await Import.PlanAsync(Actors.Editor, Table(rows), fields, default)
            )
            .Value;

    private static ImportTable Table(string cell) =>
        Table([
            [cell],
        ]);

    private static ImportTable Table(string[][] rows) =>
        new([], [.. rows.Select((cells, number) => new ImportTableRow(number + 2, cells))]);
}
