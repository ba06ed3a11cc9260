using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Testing.Builders.CompilationBuilder;

namespace KnowledgeHub.Core.Tests.Compilations;

public sealed class CompilationRulesTests
{
    private static readonly HashSet<PracticeId> _known = [new("P-0001"), new("P-0002")];

    private static readonly LocalizedText _long = LocalizedText.In(
        Language.French,
        new string('x', CompilationRules.MaxSectionLength + 1)
    );

    public static TheoryData<string, string, Compilation> Broken { get; } =
        new()
        {
            {
                CompilationRules.SlugIsMalformed,
                "slug",
                ACollection().With(it => it with { Slug = "new" })
            },
            {
                CompilationRules.TextIsRequired,
                "title",
                ACollection()
                    .InStatus(CompilationStatus.Draft)
                    .WithContent(it => it with { Title = _long })
            },
            {
                CompilationRules.TextIsRequired,
                "introduction",
                ACollection().WithContent(it => it with { Introduction = LocalizedText.Empty })
            },
            {
                CompilationRules.TextIsRequired,
                "mechanism",
                ABlock().WithContent(it => it with { Block = new() })
            },
            {
                CompilationRules.TextIsTooLong,
                "lessons",
                ABlock().WithContent(it => it with { Block = it.Block! with { Lessons = _long } }) // a block has it
            },
            {
                CompilationRules.TextIsTooLong,
                "entries",
                ACollection().WithContent(it => it with { Entries = [new(new("P-0001"), _long)] })
            },
            { CompilationRules.EntryIsUnknown, "entries", ACollection().WithEntries("P-0009") },
            {
                CompilationRules.EntryIsRepeated,
                "entries",
                ACollection().WithEntries("P-0001", "P-0001")
            },
            { CompilationRules.TooFewEntries, "entries", ACollection().WithEntries() },
            { CompilationRules.TooFewEntries, "entries", ABlock().WithEntries("P-0001") },
            {
                CompilationRules.TooManyEntries,
                "entries",
                ACollection()
                    .WithEntries([.. Enumerable.Range(1, 41).Select(number => $"P-{number:0000}")])
            },
            { CompilationRules.TermIsUnknown, "subject", ACollection().About(TermKind.Theme, "X") },
            {
                CompilationRules.TermIsUnknown,
                "subject",
                ACollection().About(TermKind.Pillar, "S")
            },
            {
                CompilationRules.TermIsUnknown,
                "cycleSteps",
                ABlock()
                    .WithContent(it => it with { Block = it.Block! with { CycleSteps = ["x"] } }) // a block has it
            },
        };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Check_BrokenRule_NamesRuleAndField(
        string rule,
        string field,
        Compilation compilation
    )
    {
        var violations = Check(compilation);

        Assert.Contains((rule, field), violations.Select(found => (found.Rule, found.Field)));
    }

    [Fact]
    public void Check_WholeCompilations_FindsNothing()
    {
        Assert.Empty(Check(ACollection().About(TermKind.Theme, "FR")));
        Assert.Empty(Check(ABlock()));
    }

    [Fact]
    public void Check_DraftWithATitle_FindsNothing() =>
        Assert.Empty(
            Check(
                ABlock()
                    .InStatus(CompilationStatus.Draft)
                    .WithEntries()
                    .WithContent(it =>
                        it with
                        {
                            Introduction = LocalizedText.Empty,
                            Block = new(),
                        }
                    )
            )
        );

    [Theory]
    [InlineData("session:ibmc-2023-s4", TermKind.Session, "ibmc-2023-s4")]
    [InlineData("theme:FR", TermKind.Theme, "FR")]
    public void Subject_ReadFromItsText_IsTheSame(string text, TermKind kind, string code)
    {
        var subject = CompilationSubject.Read(text);

        Assert.Equal(new CompilationSubject(kind, code), subject);
        Assert.Equal(text, subject?.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("FR")]
    [InlineData("theme:")]
    [InlineData("nothing:FR")]
    public void Subject_OtherText_IsNone(string? text) =>
        Assert.Null(CompilationSubject.Read(text));

    [Theory]
    [InlineData(CompilationKind.Collection, "C-0001", true)]
    [InlineData(CompilationKind.Collection, "c-0001", false)]
    [InlineData(CompilationKind.Collection, "B-0001", false)]
    [InlineData(CompilationKind.BuildingBlock, "B-0001", true)]
    [InlineData(CompilationKind.BuildingBlock, null, false)]
    public void Id_OfAKind_HasItsLetter(CompilationKind kind, string? id, bool isValid)
    {
        Assert.Equal(isValid, CompilationId.IsValid(kind, id));
        Assert.True(CompilationId.IsValid(kind, CompilationId.New(kind)));
    }

    private static IReadOnlyList<RuleViolation> Check(Compilation compilation) =>
        CompilationRules.Check(compilation, SampleTaxonomy.Catalogue, _known);
}
