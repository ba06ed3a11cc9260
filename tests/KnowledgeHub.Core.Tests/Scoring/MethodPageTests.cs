using System.Globalization;
using System.Reflection;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Scoring;

/// <summary>The figures of docs/method.md are those of the code.</summary>
public sealed class MethodPageTests
{
    private static readonly string[] _scoreColumns =
    [
        "score",
        "mean",
        "shown as",
        "low",
        "high",
        "completeness",
        "band of the mean",
        "band",
    ];

    [Fact]
    public void WorkedExample_OfThePage_IsWhatTheCodeGives()
    {
        var card = ScoreCalculation.Calculate(
            AFramework(),
            MethodPage.Table("indicator", "answer").Select(row => Rate(new(row[0]), row[1]))
        );

        var rows = MethodPage.Table(_scoreColumns);

        Assert.Equal(4, rows.Count);
        Assert.All(rows, row => Assert.Equal(row, Row(card.Score(row[0]))));
    }

    [Fact]
    public void Thresholds_OfThePage_AreThoseOfTheCode()
    {
        var constants = typeof(ScoreThresholds)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => $"{field.Name} {Text(field.GetRawConstantValue())}");

        var rows = MethodPage.Table("name", "value", "meaning");

        Assert.NotEmpty(rows);
        Assert.Equal(constants, rows.Select(row => $"{row[0]} {row[1]}"));
    }

    [Fact]
    public void Flags_OfThePage_AreThoseOfTheCode() =>
        Assert.Equal(
            Enum.GetNames<FlagKind>().Select(name => name.ToUpperInvariant()),
            MethodPage
                .Table("flag", "raised when", "cleared by")
                .Select(row => row[0].Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant())
        );

    private static Rating Rate(IndicatorId id, string answer) =>
        answer switch
        {
            "unknown" => Rating.Unknown(id),
            "not applicable" => Rating.NotApplicable(id),
            _ => Rating.Scored(id, int.Parse(answer, CultureInfo.InvariantCulture)),
        };

    private static string[] Row(Score score) =>
        [
            score.Subject.Code,
            FourDigits(score.Mean),
            ScoreRounding
                .Displayed(score.Mean.GetValueOrDefault())
                .ToString("0.0", CultureInfo.InvariantCulture),
            FourDigits(score.Bounds?.Low),
            FourDigits(score.Bounds?.High),
            FourDigits(score.Completeness),
            Text(score.MeanBand),
            Text(score.Band),
        ];

    private static string FourDigits(double? number) =>
        number.GetValueOrDefault().ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Text(object? value) =>
        string.Create(CultureInfo.InvariantCulture, $"{value:0.#}");
}
