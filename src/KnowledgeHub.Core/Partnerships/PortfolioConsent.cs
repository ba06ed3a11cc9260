namespace KnowledgeHub.Core.Partnerships;

/// <summary>How the consent of a country to its advisors stands. The code stands in addresses.</summary>
public enum PortfolioConsent
{
    /// <summary>No sheet gives advisors anything.</summary>
    None,

    /// <summary>A sheet that gives advisors something is in force.</summary>
    InForce,

    /// <summary>The last sheet has run out.</summary>
    Expired,

    /// <summary>The last sheet was taken back.</summary>
    Revoked,
}
