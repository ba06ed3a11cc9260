using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Features.Comparing;
using KnowledgeHub.Portal.Tests.Shared;
using KnowledgeHub.Testing.Builders;

namespace KnowledgeHub.Portal.Tests.Features.Comparing;

public sealed class ComparedScoreTests : IDisposable
{
    private static readonly Score _score = new()
    {
        Subject = new(ScoreKind.Area, "LEG"),
        Formula = Formula.MeanOfShownCells,
        Parts = [],
        Mean = 3.16,
        Bounds = new(2.9, 3.3),
        MeanBand = 3,
        Band = 3,
        Completeness = 1,
        Confidence = 0.8,
    };

    private readonly ReaderCulture _reader = new("en-GB");

    [Fact]
    public void Score_WithNumber_IsNumberLevelAndRange()
    {
        var score = Of(_score);

        Assert.Equal(("3.2", "Level 3", "(2.9–3.3)"), (score.Text, score.Word, score.Range));
        Assert.Null(score.Note);
        Assert.Equal("3.2 (2.9–3.3)", score.Point.Text);
    }

    [Fact]
    public void Score_Withheld_SaysWhyAndHasNoNumber()
    {
        var score = Of(
            _score with
            {
                Mean = null,
                Band = null,
                MeanBand = null,
                Confidence = 0,
                Withheld = WithheldReason.TooFewAnswers,
            }
        );

        Assert.Equal(("Too few answers", null, null), (score.Text, score.Word, score.Range));
        Assert.Null(score.Note);
        Assert.Null(score.Point.Value);
        Assert.Null(score.Point.Low);
    }

    [Fact]
    public void Note_EverythingToKnow_IsSaid()
    {
        var score = Of(_score with { Band = 2, IsPartial = true, Confidence = 0.4 });

        Assert.Equal("held down by a gate; partial; confidence low", score.Note);
    }

    public void Dispose() => _reader.Dispose();

    private static ComparedScore Of(Score score) => new(score, FrameworkBuilder.AFramework());
}
