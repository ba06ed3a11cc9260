using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Testing.Builders.CompilationBuilder;

namespace KnowledgeHub.Core.Tests.Compilations;

public sealed class ReadCompilationsTests
{
    private static readonly Practice _public = APractice().WithId("P-0001");
    private static readonly Practice _draft = ADraft().WithId("P-0002");

    private static readonly Practice _confidential = APractice()
        .WithId("P-0003")
        .WithContent(AContent().UnderRule(AttributionRule.ChathamHouse));

    private static readonly Practice _archived = APractice()
        .WithId("P-0004")
        .InStatus(PracticeStatus.Archived);

    [Fact]
    public async Task Find_EntriesThatTheReaderMayNotSee_AreLeftOutWithoutATrace()
    {
        var read = Read(ACollection().WithEntries("P-0004", "P-0002", "P-0001"));

        var visitor = await FindAsync(read, Actor.Anonymous);
        var editor = await FindAsync(read, Actors.Editor);

        Assert.Equal(["P-0001"], Ids(visitor));
        Assert.Equal(
            ["P-0001"],
            visitor.Compilation.Content.Entries.Select(entry => entry.Practice.Value)
        );
        Assert.Equal(["P-0002", "P-0001"], Ids(editor));
    }

    [Theory]
    [InlineData(TermKind.Session, "ibmc-2023-s4", false)]
    [InlineData(TermKind.Country, "GH", false)]
    [InlineData(TermKind.Organisation, "icmpd", false)]
    [InlineData(TermKind.Edition, "ibmc-2023", true)]
    [InlineData(TermKind.Theme, "FR", true)]
    public async Task Find_SubjectThatWouldTellWhatARuleHides_LeavesTheEntryOut(
        TermKind kind,
        string code,
        bool isShown
    )
    {
        var read = Read(ACollection().About(kind, code).WithEntries("P-0003", "P-0001"));

        var editor = await FindAsync(read, Actors.Editor);

        Assert.Equal(isShown ? ["P-0003", "P-0001"] : ["P-0001"], Ids(editor));
        Assert.Equal(
            isShown,
            read.With(Actor.Anonymous, _confidential, Language.English).Count == 1
        );
    }

    [Fact]
    public async Task Draft_AnybodyButEditors_IsNotFoundAnywhere()
    {
        var draft = ACollection().InStatus(CompilationStatus.Draft).About(TermKind.Theme, "FR");
        var read = Read(draft);

        foreach (var actor in Actors.All)
        {
            var found = await read.FindAsync(actor, CompilationKind.Collection, "C-0001", default);
            var count = actor == Actors.Editor ? 1 : 0;
            Assert.Equal(count == 1, found is Outcome<CompilationReading>.Done);
            Assert.Equal(count, read.List(actor, CompilationKind.Collection, default).Count);
            Assert.Equal(count, read.With(actor, _public, default).Count);
            Assert.Equal(count, read.About(actor, new(TermKind.Theme, "FR"), default).Count);
        }
    }

    [Fact]
    public async Task Find_OtherKind_IsNotFound()
    {
        var found = await Read(ABlock())
            .FindAsync(Actors.Editor, CompilationKind.Collection, "joint-team", default);

        Assert.IsType<Outcome<CompilationReading>.NotFound>(found);
    }

    private static ReadCompilations Read(Compilation compilation) =>
        new(
            new FakeCompilations(compilation),
            new(
                new FakePracticeStore(_public, _draft, _confidential, _archived),
                new FakeTaxonomySource()
            )
        );

    private static async Task<CompilationReading> FindAsync(ReadCompilations read, Actor actor) =>
        Assert
            .IsType<Outcome<CompilationReading>.Done>(
                await read.FindAsync(actor, CompilationKind.Collection, "first-steps", default)
            )
            .Value;

    private static IEnumerable<string> Ids(CompilationReading reading) =>
        reading.Entries.Select(entry => entry.Practice.Id.Value);
}
