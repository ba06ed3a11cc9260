using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Portal.Tests.Shared;

namespace KnowledgeHub.Portal.Tests.Features.Assessments;

public sealed class AnswerChangeTests : IDisposable
{
    private static readonly AnswerContent _before = new()
    {
        State = AnswerState.Scored,
        Level = 2,
        Comment = "Two posts share a register.",
    };

    private readonly ReaderCulture _culture = new("en-GB");

    [Fact]
    public void Between_ChangedText_TellsWordByWord()
    {
        var after = _before with { Comment = "Two posts share a database." };

        var change = Assert.Single(AnswerChange.Between(_before, after));

        Assert.Equal("Comment", change.Label);
        Assert.Equal(
            [
                new TextRun(RunKind.Same, "Two posts share a "),
                new(RunKind.Removed, "register"),
                new(RunKind.Added, "database"),
                new(RunKind.Same, "."),
            ],
            change.Runs
        );
    }

    [Fact]
    public void Between_LevelAndEvidence_TellsWhatWasAndWhatIs()
    {
        var after = _before with { Level = 3, Evidence = EvidenceGrade.DocumentAndUse };

        var changes = AnswerChange.Between(_before, after);

        Assert.Equal(
            [(true, true), (false, true)],
            changes.Select(change => (change.Before, change.After))
        );
        Assert.Empty(AnswerChange.Between(after, after));
    }

    [Fact]
    public void Between_ConfidenceAndLanguage_NamesEach()
    {
        var after = _before with
        {
            Confidence = DeclaredConfidence.Low,
            Language = Language.French,
        };

        var changes = AnswerChange.Between(_before, after);

        Assert.Equal(2, changes.Count);
        Assert.Contains(changes, change => change.Runs.Any(run => run.Text == "Français"));
    }

    public void Dispose() => _culture.Dispose();
}
