using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>The words and addresses for what waits for a person.</summary>
internal static class TurnWords
{
    /// <summary>What is to be done.</summary>
    public static string Of(Turn turn) =>
        turn.Kind switch
        {
            TurnKind.Prepare => TurnStrings.TurnPrepare,
            TurnKind.Answer => ReaderText.Fill(
                TurnStrings.TurnAnswer,
                turn.Remaining.GetValueOrDefault()
            ),
            TurnKind.Gather => TurnStrings.TurnGather,
            TurnKind.Agree when turn.Remaining is > 0 and var left => ReaderText.Fill(
                TurnStrings.TurnAgree,
                left
            ),
            TurnKind.Agree => TurnStrings.TurnAgreed,
            TurnKind.Approve => TurnStrings.TurnApprove,
            _ => TurnStrings.TurnValidate,
        };

    /// <summary>Where it is done.</summary>
    public static string AddressOf(Turn turn) =>
        AssessmentWords.Address(turn.Assessment.Id)
        + turn.Kind switch
        {
            TurnKind.Agree when turn.Remaining == 0 => "/stage",
            TurnKind.Answer => "/answer",
            TurnKind.Agree when turn.Assessment.Agencies.IsEmpty => "/answer",
            TurnKind.Agree or TurnKind.Validate => "/levels",
            TurnKind.Prepare => "/settings",
            _ => "/stage",
        };
}
