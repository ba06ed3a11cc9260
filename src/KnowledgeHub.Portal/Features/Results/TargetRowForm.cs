namespace KnowledgeHub.Portal.Features.Results;

/// <summary>The fields of one target, as they were typed.</summary>
public sealed class TargetRowForm
{
    /// <summary>Id of the indicator.</summary>
    public string? Indicator { get; set; }

    /// <summary>A level; empty to keep the proposal, <see cref="TargetForm.NoTarget"/> for no target.</summary>
    public string? Level { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }
}
