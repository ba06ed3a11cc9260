namespace KnowledgeHub.Core.Reports;

/// <summary>How a report is to be handled, from open to closed; whoever makes it chooses, as far as <see cref="HandlingRules"/> permit.</summary>
public enum HandlingMark
{
    /// <summary>Anybody may have it.</summary>
    Public,

    /// <summary>For those who work on the assessment and whom the country gives it to.</summary>
    Internal,

    /// <summary>For named persons only.</summary>
    Restricted,
}
