using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Testing.Builders;

/// <summary>A published collection of two entries, or a building block that two entries use.</summary>
public sealed class CompilationBuilder
{
    private Compilation _compilation;

    private CompilationBuilder(Compilation compilation) => _compilation = compilation;

    public static implicit operator Compilation(CompilationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Build();
    }

    public static CompilationBuilder ACollection() =>
        new(
            new()
            {
                Id = "C-0001",
                Kind = CompilationKind.Collection,
                Slug = "first-steps",
                Status = CompilationStatus.Published,
                Version = 1,
                UpdatedUtc = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc),
                Content = new()
                {
                    Title = LocalizedText.In(Language.English, "First steps"),
                    Introduction = LocalizedText.In(Language.English, "Where to begin."),
                    Entries = [Entry("P-0001"), Entry("P-0002")],
                },
            }
        );

    public static CompilationBuilder ABlock() =>
        new(
            ACollection().Build() with
            {
                Id = "B-0001",
                Kind = CompilationKind.BuildingBlock,
                Slug = "joint-team",
                Content = ACollection().Build().Content with
                {
                    Block = new() { Mechanism = LocalizedText.In(Language.English, "One team.") },
                },
            }
        );

    public static CompiledEntry Entry(string id) =>
        new(new(id), LocalizedText.In(Language.English, $"Why {id} stands here"));

    public CompilationBuilder InStatus(CompilationStatus status) =>
        With(compilation => compilation with { Status = status });

    public CompilationBuilder WithContent(Func<CompilationContent, CompilationContent> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return With(compilation => compilation with { Content = change(compilation.Content) });
    }

    public CompilationBuilder About(TermKind kind, string code) =>
        WithContent(content => content with { Subject = new(kind, code) });

    public CompilationBuilder WithEntries(params string[] ids) =>
        WithContent(content => content with { Entries = [.. ids.Select(Entry)] });

    public CompilationBuilder With(Func<Compilation, Compilation> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        _compilation = change(_compilation);
        return this;
    }

    public Compilation Build() => _compilation;
}
