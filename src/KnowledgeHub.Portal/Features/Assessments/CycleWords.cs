using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>The words for cycles and their rules in the reader's language.</summary>
internal static class CycleWords
{
    /// <summary>What a profile says: label and values.</summary>
    public static IEnumerable<(string Label, IReadOnlyList<string> Values)> Facts(
        CountryProfile profile,
        TaxonomyCatalogue taxonomy
    ) =>
        [
            (
                AssessmentStrings.CycleBorderTypes,
                [
                    .. profile.BorderTypes.Select(type =>
                        taxonomy.Label(TermKind.BorderType, type, ReaderLanguage.Current)
                    ),
                ]
            ),
            (
                AssessmentStrings.CycleNeighbours,
                [
                    .. profile
                        .Neighbours.Select(country => AssessmentWords.Country(country, taxonomy))
                        .Order(StringComparer.CurrentCulture),
                ]
            ),
            (AssessmentStrings.CycleZones, profile.SpecialZones),
        ];

    /// <summary>What a broken rule asks for.</summary>
    public static string Rule(RuleViolation violation) =>
        violation.Rule switch
        {
            CycleRules.NameIsRequired => AssessmentStrings.CycleRuleNameRequired,
            CycleRules.NameIsTooLong => ReaderText.Fill(
                AssessmentStrings.CycleRuleNameTooLong,
                Assessment.MaxNameLength
            ),
            CycleRules.NameIsTaken => ReaderText.Fill(
                AssessmentStrings.CycleRuleNameTaken,
                violation.Detail
            ),
            CycleRules.ReferenceIsImplausible => AssessmentStrings.CycleRuleReference,
            CycleRules.BorderTypeIsRequired => AssessmentStrings.CycleRuleBorderType,
            CycleRules.NeighbourIsUnknown => ReaderText.Fill(
                AssessmentStrings.CycleRuleNeighbour,
                violation.Detail
            ),
            CycleRules.TooManyZones => ReaderText.Fill(
                AssessmentStrings.CycleRuleTooManyZones,
                CycleRules.MaxZones
            ),
            CycleRules.ZoneIsTooLong => ReaderText.Fill(
                AssessmentStrings.CycleRuleZoneTooLong,
                CycleRules.MaxZoneLength
            ),
            CycleRules.FrameworkIsMissing => AssessmentStrings.CycleRuleFramework,
            _ => ScopeRule(violation),
        };

    private static string ScopeRule(RuleViolation violation) =>
        violation.Rule switch
        {
            CycleScopeRules.AreaIsUnknown or CycleScopeRules.AssignmentIsUnknown => ReaderText.Fill(
                TeamStrings.TeamRuleAssignment,
                violation.Detail
            ),
            CycleScopeRules.AgencyCodeIsInvalid or CycleScopeRules.AgencyIsRepeated =>
                ReaderText.Fill(TeamStrings.TeamRuleAgency, violation.Detail),
            CycleScopeRules.TooManyAgencies => ReaderText.Fill(
                TeamStrings.TeamRuleTooMany,
                CycleScopeRules.MaxAgencies
            ),
            CycleScopeRules.AgencyNameIsTooLong => ReaderText.Fill(
                TeamStrings.TeamRuleNameTooLong,
                ParticipatingAgency.MaxNameLength
            ),
            CycleScopeRules.DeadlinesAreOutOfOrder => TeamStrings.TeamRuleDeadlines,
            AnswerRules.AssessmentIsClosed => AssessmentStrings.CycleRuleClosed,
            AnswerRules.StageForbids => StageWords.Forbids(violation),
            StartNextCycle.CycleIsUnderWay => AssessmentStrings.CycleRuleUnderWay,
            _ => AssessmentStrings.AnswerRuleOther,
        };
}
