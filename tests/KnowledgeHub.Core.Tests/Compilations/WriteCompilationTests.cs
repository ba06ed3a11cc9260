using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Compilations;
using static KnowledgeHub.Core.Compilations.CompilationStatus;
using static KnowledgeHub.Testing.Builders.CompilationBuilder;

namespace KnowledgeHub.Core.Tests.Compilations;

public sealed class WriteCompilationTests
{
    private readonly FakeCompilations _store = new(ACollection());
    private readonly FakeClock _clock = new();

    private readonly FakePracticeStore _practices = new(
        APractice().WithId("P-0001"),
        ADraft().WithId("P-0002")
    );

    private WriteCompilation Write => new(_store, _practices, new FakeTaxonomySource(), _clock);

    [Fact]
    public async Task EachUseCase_ByAnybodyButEditors_IsForbiddenAndChangesNothing()
    {
        foreach (var actor in Actors.All.Where(actor => actor != Actors.Editor))
        {
            Assert.IsType<Outcome<Compilation>.Forbidden>(await CreateAsync("other", actor));
            Assert.IsType<Outcome<Compilation>.Forbidden>(await ReviseAsync(1, Draft, actor));
            Assert.IsType<Outcome<Compilation>.Forbidden>(
                await Write.ForEditingAsync(actor, "C-0001", default)
            );
        }

        Assert.Empty(_store.Changes);
    }

    [Theory]
    [InlineData(null, "first-steps-2")]
    [InlineData(" an-address ", "an-address")]
    public async Task Create_Slug_IsTheOneTypedOrMadeOfTheTitle(string? typed, string slug)
    {
        var content = ACollection()
            .WithContent(it => it with { Title = it.Title.With(default, "First steps: 2") });

        var made = await CreateAsync(typed, Actors.Editor, content);

        var saved = Assert.IsType<Outcome<Compilation>.Done>(made).Value;
        Assert.Equal((slug, 1, _clock.UtcNow), (saved.Slug, saved.Version, saved.UpdatedUtc));
        Assert.Equal([CompilationChange.Created], _store.Changes);
    }

    [Fact]
    public async Task Create_TakenSlug_IsInvalid()
    {
        var made = await CreateAsync("first-steps", Actors.Editor);

        var violations = Assert.IsType<Outcome<Compilation>.Invalid>(made).Violations;
        Assert.Equal(CompilationRules.SlugIsTaken, Assert.Single(violations).Rule);
    }

    [Fact]
    public async Task Revise_EachStep_SaysWhatHappened()
    {
        await ReviseAsync(1, Published, Actors.Editor);
        await ReviseAsync(2, Draft, Actors.Editor);
        await ReviseAsync(3, Published, Actors.Editor);

        Assert.Equal(
            [CompilationChange.Revised, CompilationChange.Withdrawn, CompilationChange.Published],
            _store.Changes
        );
    }

    [Fact]
    public async Task Revise_OlderVersion_GivesBackWhatIsStored()
    {
        await ReviseAsync(1, Draft, Actors.Editor);

        var late = await ReviseAsync(1, Published, Actors.Editor);

        var current = Assert.IsType<Outcome<Compilation>.Conflict>(late).Current;
        Assert.Equal((2, Draft), (current.Version, current.Status));
    }

    [Fact]
    public async Task Revise_UnknownEntry_IsInvalid()
    {
        var revised = await Write.ReviseAsync(
            Actors.Editor,
            "C-0001",
            1,
            Published,
            ACollection().WithEntries("P-0009").Build().Content,
            default
        );

        Assert.IsType<Outcome<Compilation>.Invalid>(revised);
    }

    private Task<Outcome<Compilation>> CreateAsync(
        string? slug,
        Actor actor,
        Compilation? compilation = null
    ) =>
        Write.CreateAsync(
            actor,
            CompilationKind.Collection,
            slug,
            Draft,
            (compilation ?? ACollection()).Content,
            default
        );

    private Task<Outcome<Compilation>> ReviseAsync(
        int basedOn,
        CompilationStatus status,
        Actor actor
    ) =>
        Write.ReviseAsync(actor, "C-0001", basedOn, status, ACollection().Build().Content, default);
}
