using System.Globalization;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>What a facilitator typed in a workshop.</summary>
public sealed class WorkshopForm
{
    /// <summary>The version of the joint answer that the form was drawn from; 0 for none.</summary>
    public int Version { get; set; }

    /// <summary>A level from 1 to 5, the code of a state, or nothing.</summary>
    public string? Choice { get; set; }

    public int? One { get; set; }

    public int? Two { get; set; }

    public int? Three { get; set; }

    public int? Four { get; set; }

    public int? Five { get; set; }

    /// <summary>Why this level was agreed.</summary>
    public string? Rationale { get; set; }

    /// <summary>Why the indicator does not apply.</summary>
    public string? Reason { get; set; }

    public string? Dissent { get; set; }

    /// <summary>The form of an answer as it is stored.</summary>
    public static WorkshopForm Of(Answer? stored)
    {
        var content = stored?.Content ?? AnswerContent.Blank;
        return new()
        {
            Version = stored?.Version ?? 0,
            Choice = AnswerFields.ChoiceOf(content),
            One = content.Votes?.One,
            Two = content.Votes?.Two,
            Three = content.Votes?.Three,
            Four = content.Votes?.Four,
            Five = content.Votes?.Five,
            Rationale = content.Rationale,
            Reason = content.Reason,
            Dissent = content.Dissent,
        };
    }

    /// <summary>A stored answer with what the form says in place of what it said.</summary>
    /// <param name="stored">What is stored; blank when nothing is.</param>
    public AnswerContent ToContent(AnswerContent stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var level = int.TryParse(Choice, CultureInfo.InvariantCulture, out var number)
            ? number
            : (int?)null;
        var state =
            level is not null ? AnswerState.Scored
            : Core.Taxonomy.EnumCode<AnswerState>.TryParse(Choice, out var chosen) ? chosen
            : AnswerState.Unanswered;
        return stored with
        {
            State = state,
            Level = level,
            Votes = new(One ?? 0, Two ?? 0, Three ?? 0, Four ?? 0, Five ?? 0),
            Rationale = Rationale ?? string.Empty,
            Reason = Reason ?? string.Empty,
            Dissent = Dissent ?? string.Empty,
        };
    }
}
