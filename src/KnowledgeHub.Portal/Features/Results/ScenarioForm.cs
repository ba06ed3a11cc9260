namespace KnowledgeHub.Portal.Features.Results;

/// <summary>The fields of the forms of scenarios, as they were typed.</summary>
public sealed class ScenarioForm
{
    public string? Name { get; set; }

    /// <summary>The version that was seen, where one is renamed or deleted.</summary>
    public int Version { get; set; }
}
