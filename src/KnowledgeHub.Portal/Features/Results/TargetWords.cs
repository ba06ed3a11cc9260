using KnowledgeHub.Core;
using KnowledgeHub.Core.Scenarios;
using KnowledgeHub.Core.Targets;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>Words the broken rules of targets and scenarios.</summary>
internal static class TargetWords
{
    public static string Of(RuleViolation violation) =>
        violation.Rule switch
        {
            TargetRules.ReasonIsMissing => TargetStrings.RuleReasonMissing,
            TargetRules.ReasonIsTooLong => ReaderText.Fill(
                TargetStrings.RuleTooLong,
                violation.Detail
            ),
            TargetRules.LevelIsInvalid => TargetStrings.RuleLevel,
            TargetRules.IndicatorIsNotOpen => TargetStrings.RuleNotOpen,
            ScenarioRules.NameIsMissing => TargetStrings.RuleNameMissing,
            ScenarioRules.NameIsTooLong => ReaderText.Fill(
                TargetStrings.RuleTooLong,
                violation.Detail
            ),
            ScenarioRules.NothingIsMoved => TargetStrings.RuleNothingMoved,
            _ => ReaderText.Fill(TargetStrings.RuleTooMany, violation.Detail),
        };
}
