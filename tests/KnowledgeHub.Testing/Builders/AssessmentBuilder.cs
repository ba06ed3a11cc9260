using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Teams;

namespace KnowledgeHub.Testing.Builders;

/// <summary>A cycle as a store would give it; each call gives a new builder.</summary>
public sealed class AssessmentBuilder
{
    private static readonly DateTime _created = new(2025, 1, 15, 9, 30, 0, DateTimeKind.Utc);

    private readonly Assessment _assessment;

    private AssessmentBuilder(Assessment assessment) => _assessment = assessment;

    public static implicit operator Assessment(AssessmentBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Build();
    }

    /// <summary>The open cycle "2025" of the demonstration country XA by version 1.0: all border types, Ghana next door.</summary>
    public static AssessmentBuilder AnAssessment() =>
        new(
            new()
            {
                Id = new("A-0001"),
                Country = new("XA"),
                Version = 1,
                Name = "2025",
                ReferenceDate = new(2025, 1, 31),
                FrameworkVersion = SampleFramework.Document.Version,
                Profile = new() { BorderTypes = Grid.BorderTypes, Neighbours = [new("GH")] },
                CreatedUtc = _created,
                UpdatedUtc = _created,
            }
        );

    /// <summary>The first version of a saved answer to an indicator: a level, by the respondent.</summary>
    public static Answer AnAnswer(
        Assessment assessment,
        string indicator = "LEG.S.1",
        int level = 3
    ) =>
        AnAnswer(
            assessment,
            indicator,
            new AnswerContent { State = AnswerState.Scored, Level = level }
        );

    /// <summary>The first version of a saved answer to an indicator, by the respondent.</summary>
    public static Answer AnAnswer(Assessment assessment, string indicator, AnswerContent content)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new()
        {
            Country = assessment.Country,
            Assessment = assessment.Id,
            Indicator = new(indicator),
            Version = 1,
            Content = content,
            UpdatedBy = Actors.Respondent.Id,
            UpdatedUtc = _created,
        };
    }

    /// <summary>Somebody who answers for an agency.</summary>
    public static Member MemberOf(Assessment assessment, string accountId, string agency)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new()
        {
            Assessment = assessment.Id,
            Country = assessment.Country,
            AccountId = accountId,
            Agency = agency,
            SinceUtc = _created,
        };
    }

    public AssessmentBuilder WithId(string id) =>
        With(assessment => assessment with { Id = new(id) });

    public AssessmentBuilder OfCountry(string code) =>
        With(assessment => assessment with { Country = new(code) });

    public AssessmentBuilder WithName(string name) =>
        With(assessment => assessment with { Name = name });

    public AssessmentBuilder WithVersion(int version) =>
        With(assessment => assessment with { Version = version });

    public AssessmentBuilder ReferringTo(DateOnly day) =>
        With(assessment => assessment with { ReferenceDate = day });

    public AssessmentBuilder ByFramework(string version) =>
        With(assessment => assessment with { FrameworkVersion = version });

    public AssessmentBuilder Closed() => AtStage(AssessmentStatus.Closed);

    public AssessmentBuilder AtStage(AssessmentStatus stage) =>
        With(assessment => assessment with { Status = stage });

    /// <summary>Lets these agencies take part, each asked for everything.</summary>
    public AssessmentBuilder WithAgencies(params string[] codes) =>
        WithAgencies([.. codes.Select(code => new ParticipatingAgency { Code = code })]);

    public AssessmentBuilder WithAgencies(params ImmutableArray<ParticipatingAgency> agencies) =>
        With(assessment => assessment with { Agencies = agencies });

    /// <summary>Assesses these areas only.</summary>
    public AssessmentBuilder OfAreas(params ImmutableArray<string> areas) =>
        With(assessment => assessment with { Areas = areas });

    /// <summary>Declares these border types only.</summary>
    public AssessmentBuilder WithBorders(params string[] types) =>
        WithProfile(profile => profile with { BorderTypes = [.. types] });

    /// <summary>Declares these neighbours only, possibly none.</summary>
    public AssessmentBuilder WithNeighbours(params string[] codes) =>
        WithProfile(profile =>
            profile with
            {
                Neighbours = [.. codes.Select(code => new CountryCode(code))],
            }
        );

    public AssessmentBuilder WithDeadlines(StageDeadlines deadlines) =>
        With(assessment => assessment with { Deadlines = deadlines });

    public AssessmentBuilder WithZones(params ImmutableArray<string> zones) =>
        WithProfile(profile => profile with { SpecialZones = zones });

    public Assessment Build() => _assessment;

    private AssessmentBuilder WithProfile(Func<CountryProfile, CountryProfile> change) =>
        With(assessment => assessment with { Profile = change(assessment.Profile) });

    private AssessmentBuilder With(Func<Assessment, Assessment> change) => new(change(_assessment));
}
