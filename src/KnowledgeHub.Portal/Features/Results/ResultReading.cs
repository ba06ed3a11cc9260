using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>A result as one reader reads it.</summary>
/// <param name="result">Assessment, scores and flags.</param>
/// <param name="taxonomy">The names of countries, areas, pillars, drivers and themes.</param>
/// <param name="chosen">Code of the score whose explanation the address asks for; null for none.</param>
public sealed class ResultReading(
    AssessmentResult result,
    TaxonomyCatalogue taxonomy,
    string? chosen
)
{
    private readonly Dictionary<IndicatorId, Rating> _ratings = result.Reading.Ratings.ToDictionary(
        rating => rating.Indicator
    );

    private readonly HashSet<IndicatorId> _validated =
    [
        .. result
            .Reading.By(AnswerKey.Validation)
            .Ratings.Where(rating => rating.State is not AnswerState.Unanswered)
            .Select(rating => rating.Indicator),
    ];

    public Assessment Assessment => result.Reading.Assessment;

    /// <summary>Whether the answers behind the scores are shown too.</summary>
    public bool ShowsAnswers => result.Reading.View.Answers;

    public MaturityFramework Framework => result.Reading.Framework;

    public ScoreCard Card => result.Card;

    public WeightSensitivity Sensitivity => result.Sensitivity;

    public TaxonomyCatalogue Taxonomy => taxonomy;

    /// <summary>Country and cycle.</summary>
    public string Title => AssessmentWords.Name(Assessment, taxonomy);

    /// <summary>The assessment's own page.</summary>
    public string OverviewAddress => AssessmentWords.Address(Assessment.Id);

    /// <summary>The country's cycles over time.</summary>
    public string ProgressAddress => $"/progress/{Assessment.Country}";

    /// <summary>The result without any explanation opened.</summary>
    public string Address => $"{OverviewAddress}/result";

    /// <summary>The id of the place that explains a score.</summary>
    public static string HowId(ScoreSubject subject) => $"how-{subject.Code}";

    /// <summary>The address of the result with the explanation of a score opened: it needs no script.</summary>
    public string HowAddress(ScoreSubject subject) =>
        ShowsAnswers ? $"{Address}?explain={subject.Code}#{HowId(subject)}" : Address;

    /// <summary>Whether the address asks for this explanation; codes of different kinds differ.</summary>
    public bool IsChosen(ScoreSubject subject) =>
        string.Equals(chosen, subject.Code, StringComparison.OrdinalIgnoreCase);

    public string AnswerAddress(IndicatorId indicator) =>
        AnswerSheet.Address(Assessment.Id, indicator);

    public string Name(ScoreSubject subject) => ScoreWords.Name(subject, taxonomy);

    /// <summary>The name of a cell within its area, which is that of its pillar; else the whole name.</summary>
    public string NameInArea(ScoreSubject subject) =>
        subject.Kind is ScoreKind.Cell
            ? Name(new(ScoreKind.Pillar, subject.Code.Split('.')[^1]))
            : Name(subject);

    public ScoreView View(Score score) => new(score, this);

    /// <summary>An answer as scoring sees it; unanswered where there is none.</summary>
    public Rating RatingOf(IndicatorId indicator) =>
        _ratings.TryGetValue(indicator, out var rating) ? rating : Rating.Unanswered(indicator);

    /// <summary>The answer in a word or two: its level, or why it has none.</summary>
    public string AnswerWords(IndicatorId indicator) =>
        RatingOf(indicator) is { Level: { } level }
            ? ScoreWords.NumberedLevel(Framework, level)
            : ScoreWords.Of(RatingOf(indicator).State);

    /// <summary>The indicators that a score is made of, directly or through other scores.</summary>
    public IndicatorGroup GroupOf(ScoreSubject subject)
    {
        var groups = Framework.Groups;
        return subject.Kind switch
        {
            ScoreKind.Cell => Of(groups.Cells),
            ScoreKind.Area => Of(groups.Areas),
            ScoreKind.Pillar => Of(groups.Pillars),
            ScoreKind.Driver => Of(groups.Drivers),
            ScoreKind.Theme => Of(groups.Themes),
            _ => groups.All,
        };

        IndicatorGroup Of(IEnumerable<IndicatorGroup> all) =>
            all.First(group => group.Code == subject.Code);
    }

    /// <summary>The cells that an area, a pillar or the overall score is made of; empty for what is made of levels.</summary>
    public IReadOnlyCollection<Score> CellsOf(ScoreSubject subject) =>
        subject.Kind switch
        {
            ScoreKind.Area => CellsWhere(code =>
                code.StartsWith($"{subject.Code}.", StringComparison.Ordinal)
            ),
            ScoreKind.Pillar => CellsWhere(code =>
                code.EndsWith($".{subject.Code}", StringComparison.Ordinal)
            ),
            ScoreKind.Overall => Card.Cells,
            _ => [],
        };

    /// <summary>The flags to show at a score: its own, and at a cell those of the gates in it.</summary>
    public IEnumerable<FlagKind> FlagsAt(ScoreSubject subject) =>
        Card
            .Flags.Where(flag => flag.Subject == subject || IsGateIn(flag, subject))
            .Select(flag => flag.Kind)
            .Distinct();

    /// <summary>Whether the reader sees values of an advisor beside those of the country.</summary>
    public bool IsValidated => _validated.Count > 0;

    /// <summary>Who confirmed what a score is made of, in a few words.</summary>
    public string ValidationOf(ScoreSubject subject)
    {
        var members = GroupOf(subject).Members;
        var count = members.Count(member =>
            _validated.Contains(Framework.Indicators[member.Position].Id)
        );
        return count == 0
            ? ResultStrings.ResultSelfAssessed
            : ReaderText.Fill(
                TargetStrings.Validated,
                ReaderText.Number(count),
                ReaderText.Number(members.Length)
            );
    }

    /// <summary>The areas that the overall score waits for.</summary>
    public IEnumerable<string> MissingAreas =>
        Card.Areas.Where(area => !area.IsShown).Select(area => Name(area.Subject));

    /// <summary>How the result is called where several may stand beside each other.</summary>
    public string PageTitle =>
        ReaderText.Fill(
            LayoutStrings.LayoutPageTitle,
            ReaderText.Fill(ResultStrings.ResultTitle, Title)
        );

    private Score[] CellsWhere(Func<string, bool> belongs) =>
        [.. Card.Cells.Where(cell => belongs(cell.Subject.Code))];

    private static bool IsGateIn(Flag flag, ScoreSubject subject) =>
        subject.Kind is ScoreKind.Cell
        && flag.Kind is FlagKind.GateCaps or FlagKind.GateNotConfirmed
        && flag.Causes.Any(cause => new IndicatorId(cause).Cell == subject.Code);
}
