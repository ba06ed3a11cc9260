using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Offline;

/// <summary>Reads assessments out of packages and checks them by the rules of the pages. Pure.</summary>
/// <param name="package">The package.</param>
/// <param name="nowUtc">The time, for what is taken.</param>
internal sealed class PackageReader(AssessmentPackage package, DateTime nowUtc)
{
    private readonly List<string> _problems = [];

    /// <summary>Where something breaks a rule, and which; empty when all is well.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>The assessment, as a first version.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="country">Its country.</param>
    /// <param name="taxonomy">The vocabularies.</param>
    public Assessment ReadAssessment(
        AssessmentId id,
        CountryCode country,
        TaxonomyCatalogue taxonomy
    )
    {
        var plan = ReadPlan();
        Add("assessment", CycleRules.Check(plan, country, taxonomy, DateOnly.FromDateTime(nowUtc)));
        if (CycleRules.Clean(plan).Name != plan.Name || package.Deadlines.Count != 3)
        {
            _problems.Add("assessment");
        }

        return new()
        {
            Id = id,
            Country = country,
            Version = 1,
            Name = plan.Name,
            ReferenceDate = plan.ReferenceDate,
            FrameworkVersion = package.Framework,
            Status = Read<AssessmentStatus>(package.Status, "status"),
            Profile = plan.Profile,
            Areas = plan.Areas,
            Agencies = plan.Agencies,
            Deadlines = plan.Deadlines,
            Journal = [.. package.Journal.Select(ReadStep)],
            Approval = ReadApproval(),
            CreatedUtc = nowUtc,
            UpdatedUtc = nowUtc,
        };
    }

    /// <summary>The answers, as first versions.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="framework">Its version of the framework.</param>
    /// <param name="by">Account id of who hands the package in.</param>
    public List<Answer> ReadAnswers(Assessment assessment, MaturityFramework framework, string by)
    {
        var answers = new Dictionary<AnswerKey, Answer>();
        foreach (var item in package.Answers)
        {
            var place = $"{item.Indicator}/{item.Agency}";
            var isKnown =
                item.Agency is AnswerKey.National or AnswerKey.Validation
                || package.Agencies.Any(agency => agency.Code == item.Agency);
            if (
                !isKnown
                || !IndicatorId.TryParse(item.Indicator, out var indicator)
                || framework.Find(indicator) is null
            )
            {
                _problems.Add(place);
                continue;
            }

            var answer = new Answer
            {
                Country = assessment.Country,
                Assessment = assessment.Id,
                Indicator = indicator,
                Agency = item.Agency,
                Version = 1,
                Content = ReadContent(item, place),
                Spread = item.Spread,
                UpdatedBy = by,
                UpdatedUtc = nowUtc,
            };
            Add(place, AnswerRules.Check(answer.Content, assessment.ReferenceDate));
            if (!answers.TryAdd(answer.Key, answer) || item.Spread is < 0 or > 4)
            {
                _problems.Add(place);
            }
        }

        return [.. answers.Values];
    }

    private CyclePlan ReadPlan() =>
        new(
            package.Name,
            package.ReferenceDate,
            new()
            {
                BorderTypes = [.. package.Profile.BorderTypes],
                Neighbours = [.. package.Profile.Neighbours.Select(code => new CountryCode(code))],
                SpecialZones = [.. package.Profile.SpecialZones],
            }
        )
        {
            Areas = [.. package.Areas],
            Agencies = [.. package.Agencies.Select(ReadAgency)],
            Deadlines = package.Deadlines is [var scoring, var consensus, var approval]
                ? new(scoring, consensus, approval)
                : StageDeadlines.None,
        };

    private ParticipatingAgency ReadAgency(PackageAgency agency) =>
        new()
        {
            Code = agency.Code,
            Name = agency.Name,
            Areas = [.. agency.Areas],
            Indicators =
            [
                .. agency.Indicators.Select(text =>
                {
                    if (!IndicatorId.TryParse(text, out var id))
                    {
                        _problems.Add($"agencies/{agency.Code}");
                    }

                    return id;
                }),
            ],
        };

    private StageChange ReadStep(PackageStep step)
    {
        if (step.Reason.Length > StageRules.MaxReasonLength)
        {
            _problems.Add("journal");
        }

        return new(
            Read<AssessmentStatus>(step.From, "journal"),
            Read<AssessmentStatus>(step.To, "journal"),
            string.Empty,
            string.Empty,
            step.AtUtc.ToUniversalTime(),
            step.Reason
        );
    }

    private NationalApproval? ReadApproval()
    {
        if (package.Approval is not { } approval)
        {
            return null;
        }

        if (
            approval.Name.Length > NationalApproval.MaxLength
            || approval.Function.Length > NationalApproval.MaxLength
            || approval.ContentHash.Length != 64
        )
        {
            _problems.Add("approval");
        }

        return new(
            approval.Name,
            approval.Function,
            string.Empty,
            approval.AtUtc.ToUniversalTime(),
            approval.ContentHash
        );
    }

    private AnswerContent ReadContent(PackageAnswer item, string place)
    {
        if (item.Texts.Keys.Except(AnswerContent.Blank.Texts.Select(text => text.Field)).Any())
        {
            _problems.Add(place);
        }

        var votes = WorkshopVotes.Parse(item.Votes);
        if (item.Votes is not null && votes is null)
        {
            _problems.Add(place);
        }

        Language? language = null;
        if (item.Language is { } code)
        {
            language = Languages.TryParse(code, out var known) ? known : null;
            if (language is null)
            {
                _problems.Add(place);
            }
        }

        var content = new AnswerContent
        {
            State = Read<AnswerState>(item.State, place),
            Level = item.Level,
            Evidence = item.Evidence is { } grade ? Read<EvidenceGrade>(grade, place) : null,
            EvidenceFrom = item.EvidenceFrom,
            Confidence = item.Confidence is { } sure ? Read<DeclaredConfidence>(sure, place) : null,
            Reason = Text("reason"),
            Comment = Text("comment"),
            Strengths = Text("strengths"),
            Improvements = Text("improvements"),
            PlannedActions = Text("plannedActions"),
            Rationale = Text("rationale"),
            Dissent = Text("dissent"),
            Votes = votes,
            Language = language,
        };
        return AnswerRules.Clean(content);

        string Text(string field) => item.Texts.GetValueOrDefault(field, string.Empty);
    }

    private TEnum Read<TEnum>(string code, string place)
        where TEnum : struct, Enum
    {
        if (EnumCode<TEnum>.TryParse(code, out var value))
        {
            return value;
        }

        _problems.Add(place);
        return default;
    }

    private void Add(string place, IEnumerable<RuleViolation> violations) =>
        _problems.AddRange(violations.Select(violation => $"{place}: {violation.Rule}"));
}
