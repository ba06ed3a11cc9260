using System.Globalization;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>Everybody's answers to one indicator, for a row.</summary>
/// <param name="reading">The assessment with the answers that the reader sees.</param>
/// <param name="indicator">The indicator.</param>
public sealed class LevelsRow(AssessmentReading reading, Indicator indicator)
{
    private readonly IReadOnlyDictionary<string, AnswerContent> _answers = reading
        .AllTo(indicator.Id)
        .ToDictionary(answer => answer.Agency, answer => answer.Content);

    /// <summary>What can be looked for: a word of the address, and which rows it shows.</summary>
    public static IReadOnlyDictionary<string, Func<LevelsRow, bool>> Views { get; } =
        new Dictionary<string, Func<LevelsRow, bool>>
        {
            ["far"] = row => row.Levels.NeedsNote,
            ["open"] = row =>
                (row.ContentOf(AnswerKey.National)?.State ?? AnswerState.Unanswered)
                is AnswerState.Unanswered,
            ["dissent"] = row => row.Dissent,
            ["advisor"] = row => row.Gap is not (null or 0),
        };

    public Indicator Indicator => indicator;

    public RaterLevels Levels { get; } = reading.LevelsOf(indicator.Id);

    /// <summary>The spread of the agencies' levels, or a dash where there are not two.</summary>
    public string Spread => Levels.Spread?.ToString(CultureInfo.CurrentCulture) ?? "–";

    /// <summary>Whether somebody did not agree.</summary>
    public bool Dissent => ContentOf(AnswerKey.National)?.Dissent.Length > 0;

    /// <summary>The advisor's level less the agreed one; null where one is missing.</summary>
    public int? Gap =>
        ContentOf(AnswerKey.Validation)?.Level - ContentOf(AnswerKey.National)?.Level;

    /// <summary>The gap with its sign, or a dash.</summary>
    public string Difference => Gap?.ToString("+0;−0;0", CultureInfo.CurrentCulture) ?? "–";

    /// <summary>What somebody chose, as short as a cell must be; a dash when nothing.</summary>
    public string Mark(string agency) =>
        ContentOf(agency) is { State: not AnswerState.Unanswered } content
            ? AnswerWords.Letter(content)
            : "–";

    /// <summary>The name of a view.</summary>
    public static string LabelOf(string view) =>
        view switch
        {
            "far" => TurnStrings.TurnShowFar,
            "open" => TurnStrings.TurnShowOpen,
            "dissent" => TurnStrings.TurnShowDissent,
            _ => TurnStrings.TurnShowAdvisor,
        };

    private AnswerContent? ContentOf(string agency) => _answers.GetValueOrDefault(agency);
}
