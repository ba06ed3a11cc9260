namespace KnowledgeHub.Portal.Features.Use;

/// <summary>What an editor decides about a report.</summary>
public sealed class ReuseDecision
{
    /// <summary>The value of <see cref="Shown"/> by which a report is shown.</summary>
    public const string Yes = "yes";

    /// <summary>By the button that was pressed: <see cref="Yes"/> shows, anything else declines.</summary>
    public string? Shown { get; set; }

    public string? Reason { get; set; }

    /// <summary>The version that the page showed.</summary>
    public int Version { get; set; }
}
