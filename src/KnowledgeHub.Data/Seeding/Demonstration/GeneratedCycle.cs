using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>One cycle of one demonstration country. It is the same however many countries and cycles are generated beside it.</summary>
internal sealed class GeneratedCycle
{
    private const int NewestYear = 2026;
    private const int YearsBetween = 2;
    private const int AnswersAtTheStart = 3;
    private const double SparseShare = 0.34;

    private readonly CountryCharacter _country;
    private readonly CountryProfile _profile;
    private readonly int _cyclesAgo;
    private readonly Dice _dice;
    private readonly AssessmentStatus _status;
    private readonly DateOnly _reference;
    private readonly DateTime _started;

    public GeneratedCycle(CountryCharacter country, CountryProfile profile, int cyclesAgo)
    {
        _country = country;
        _profile = profile;
        _cyclesAgo = cyclesAgo;
        _reference = new(NewestYear - (YearsBetween * cyclesAgo), 6, 30);
        _dice = country.Dice.For($"cycle {_reference.Year}");
        _started = _reference
            .AddDays(-_dice.Between("started", 60, 90))
            .ToDateTime(new(8, 0), DateTimeKind.Utc);
        _status = Situation switch
        {
            NewestCycle.UnderWay or NewestCycle.JustBegun => AssessmentStatus.Consensus,
            NewestCycle.Ordinary when cyclesAgo == 0 && _dice.Chance("open", 0.4) =>
                AssessmentStatus.Consensus,
            _ => AssessmentStatus.Closed,
        };
    }

    private NewestCycle Situation => _cyclesAgo == 0 ? _country.Cast.Newest : NewestCycle.Ordinary;

    public GeneratedAssessment Generate(MaturityFramework framework)
    {
        var assessment = new Assessment
        {
            Id = new($"A-{_country.Country}{_reference.Year}"),
            Country = _country.Country,
            Version = 1,
            Name = $"{_reference.Year}",
            ReferenceDate = _reference,
            FrameworkVersion = framework.Version,
            Status = _status,
            Profile = _profile,
            CreatedUtc = _started,
            UpdatedUtc =
                _status is AssessmentStatus.Closed
                    ? _reference.AddDays(14).ToDateTime(new(15, 0), DateTimeKind.Utc)
                    : _started,
        };
        return new(
            assessment,
            [
                .. framework
                    .Indicators.Where(
                        (indicator, position) =>
                            IsTreated(indicator, position, framework.Indicators.Length)
                    )
                    .Select(indicator => Answer(assessment, indicator)),
            ]
        );
    }

    private bool IsTreated(Indicator indicator, int position, int count) =>
        Situation switch
        {
            NewestCycle.UnderWay => position * 3 < count,
            NewestCycle.JustBegun => position < AnswersAtTheStart,
            _ => _status is AssessmentStatus.Closed
                || !_dice.Chance($"untreated {indicator.Id}", 0.06),
        };

    private Answer Answer(Assessment assessment, Indicator indicator)
    {
        var dice = _dice.For(indicator.Id.Value);
        var content = Content(indicator, dice);
        return new()
        {
            Country = assessment.Country,
            Assessment = assessment.Id,
            Indicator = indicator.Id,
            Version = 1,
            Content = content with { Comment = Phrases.Comment(content, dice) },
            UpdatedBy = Actor.System.Id,
            UpdatedUtc = _started
                .AddDays(dice.Between("day", 1, 50))
                .AddMinutes(dice.Between("minute", 0, 540)),
        };
    }

    private AnswerContent Content(Indicator indicator, Dice dice)
    {
        if (CauseOf(indicator) is { } cause)
        {
            return new() { State = AnswerState.NotApplicable, Reason = Phrases.Reason(cause) };
        }

        return IsUnknown(indicator, dice)
            ? new() { State = AnswerState.Unknown }
            : GeneratedLevel.Of(_country, indicator.Id, _cyclesAgo, _reference, dice);
    }

    // A country without neighbours only because none was generated beside it answers as if it had some.
    private SuggestionCause? CauseOf(Indicator indicator) =>
        ProfileSuggestions.Of(indicator, _profile) switch
        {
            SuggestionCause.NoNeighbours when !_country.IsRemote => null,
            var cause => cause,
        };

    private bool IsUnknown(Indicator indicator, Dice dice) =>
        Situation switch
        {
            NewestCycle.Sparse => dice.Chance("unknown", SparseShare),
            NewestCycle.AreaMissing when indicator.Id.Area == _country.WeakArea => indicator
                .Id
                .Pillar != Grid.Pillars[0],
            _ => dice.Chance("unknown", _country.UnknownShare),
        };
}
