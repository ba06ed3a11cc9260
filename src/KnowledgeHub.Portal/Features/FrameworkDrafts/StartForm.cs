namespace KnowledgeHub.Portal.Features.FrameworkDrafts;

/// <summary>What an editor says when a draft is started.</summary>
public sealed class StartForm
{
    /// <summary>The published version that it starts from.</summary>
    public string? BasedOn { get; set; }

    /// <summary>The number that it will be published by.</summary>
    public string? Number { get; set; }
}
