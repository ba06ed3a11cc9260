using System.Collections.Immutable;
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
    private const double OwnAnswerShare = 0.6;
    private const double ValidatedShare = 0.4;

    private readonly CountryCharacter _country;
    private readonly CountryProfile _profile;
    private readonly int _cyclesAgo;
    private readonly Dice _dice;
    private readonly AssessmentStatus _status;
    private readonly ImmutableArray<ParticipatingAgency> _agencies;
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
        _status = cyclesAgo > 0 ? AssessmentStatus.Closed : country.Cast.Stage ?? RolledStage();
        _agencies = Participants.First(cyclesAgo > 0 ? 0 : country.Cast.Agencies);
    }

    private NewestCycle Situation => _cyclesAgo == 0 ? _country.Cast.Newest : NewestCycle.Ordinary;

    public GeneratedAssessment Generate(MaturityFramework framework)
    {
        OfficialWay way = new(
            _started,
            _reference.AddDays(14).ToDateTime(new(15, 0), DateTimeKind.Utc)
        );
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
            Agencies = _agencies,
            Deadlines = _agencies.IsEmpty ? StageDeadlines.None : way.Deadlines,
            CreatedUtc = _started,
            UpdatedUtc = _started,
        };
        List<Answer> answers =
        [
            .. framework.Indicators.SelectMany(
                (indicator, position) =>
                    Answers(
                        assessment,
                        indicator,
                        IsTreated(indicator, position, framework.Indicators.Length)
                    )
            ),
        ];
        return new(
            way.Travelled(assessment, framework, answers),
            [
                .. answers.Where(answer => answer.Agency == AnswerKey.National),
                .. answers.Where(answer => answer.Agency != AnswerKey.National),
            ]
        );
    }

    private AssessmentStatus RolledStage() =>
        Situation switch
        {
            NewestCycle.UnderWay or NewestCycle.JustBegun => AssessmentStatus.Consensus,
            NewestCycle.Ordinary when _dice.Chance("open", 0.4) => AssessmentStatus.Consensus,
            _ => AssessmentStatus.Closed,
        };

    private bool IsTreated(Indicator indicator, int position, int count) =>
        Situation switch
        {
            _ when _status < AssessmentStatus.Consensus => false,
            NewestCycle.UnderWay => position * 3 < count,
            NewestCycle.JustBegun => position < AnswersAtTheStart,
            _ => _status > AssessmentStatus.Consensus
                || !_dice.Chance($"untreated {indicator.Id}", _agencies.IsEmpty ? 0.06 : 0.2),
        };

    private IEnumerable<Answer> Answers(Assessment assessment, Indicator indicator, bool isTreated)
    {
        var dice = _dice.For(indicator.Id.Value);
        var joint = OfTheCountry(assessment, indicator, dice);
        var own = OwnAnswers(indicator, joint, dice);
        if (isTreated)
        {
            yield return _agencies.IsEmpty
                ? joint
                : Agreed(joint, RaterLevels.Of(assessment, own), dice);
        }

        foreach (var answer in own)
        {
            yield return answer;
        }

        if (
            _status is AssessmentStatus.Validation
            && joint.Content.State is AnswerState.Scored
            && dice.Chance("validated", ValidatedShare)
        )
        {
            yield return OfAnAdvisor(joint, dice.For(AnswerKey.Validation));
        }
    }

    private List<Answer> OwnAnswers(Indicator indicator, Answer joint, Dice dice) =>
        _agencies
            .Where(agency => agency.IsAsked(indicator.Id))
            .Where(agency =>
                _status > AssessmentStatus.Scoring
                || dice.Chance($"own {agency.Code}", OwnAnswerShare)
            )
            .Select(agency => OfAnAgency(joint, agency.Code, dice.For(agency.Code)))
            .ToList();

    private Answer OfTheCountry(Assessment assessment, Indicator indicator, Dice dice)
    {
        var content = Content(indicator, dice);
        return new()
        {
            Country = assessment.Country,
            Assessment = assessment.Id,
            Indicator = indicator.Id,
            Version = 1,
            Content = content with { Comment = Phrases.Comment(content, dice) },
            UpdatedBy = Actor.System.Id,
            UpdatedUtc = TimeWithin(OfficialWay.TeamDays, dice),
        };
    }

    private Answer OfAnAgency(Answer joint, string agency, Dice dice) =>
        joint with
        {
            Agency = agency,
            Content = AgencyView.Of(joint.Content, dice),
            UpdatedUtc = TimeWithin(OfficialWay.ScoringDays, dice),
        };

    private Answer Agreed(Answer joint, RaterLevels levels, Dice dice) =>
        joint with
        {
            Content = Remarks.Agreed(Remarks.With(joint.Content, dice), levels.NeedsNote, dice),
            Spread = levels.Spread,
            UpdatedUtc = TimeWithin(OfficialWay.ConsensusDays, dice),
        };

    private Answer OfAnAdvisor(Answer joint, Dice dice) =>
        joint with
        {
            Agency = AnswerKey.Validation,
            Content = Remarks.Advice(joint.Content, dice),
            UpdatedUtc = TimeWithin(OfficialWay.ValidationDays, dice),
        };

    private DateTime TimeWithin((int First, int Last) days, Dice dice) =>
        _started
            .AddDays(dice.Between("day", days.First, days.Last))
            .AddMinutes(dice.Between("minute", 0, 540));

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
