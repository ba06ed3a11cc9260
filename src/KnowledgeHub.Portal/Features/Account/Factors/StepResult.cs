namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>What came of a second step.</summary>
public enum StepResult
{
    /// <summary>It was right.</summary>
    Done,

    /// <summary>It was wrong, or was used before.</summary>
    Wrong,

    /// <summary>Nothing was tested: wait first.</summary>
    Wait,

    /// <summary>Nobody is under way here any more: begin again with the password.</summary>
    Gone,
}
