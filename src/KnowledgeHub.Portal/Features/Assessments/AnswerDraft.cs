namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>What a browser wants to be saved.</summary>
public sealed record AnswerDraft
{
    /// <summary>Id of the indicator that it answers.</summary>
    public string? Indicator { get; init; }

    /// <summary>Counts the changes in the browser: a higher one is newer.</summary>
    public int Sequence { get; init; }

    /// <summary>The version of the answer that the browser knows to be stored; 0 for none.</summary>
    public int Version { get; init; }

    /// <summary>Minutes that the reader's clock is ahead of universal time.</summary>
    public int OffsetMinutes { get; init; }

    public AnswerFields Fields { get; init; } = new();

    /// <summary>What was sent before without ever being acknowledged; null when nothing is outstanding.</summary>
    public AnswerFields? Sent { get; init; }
}
