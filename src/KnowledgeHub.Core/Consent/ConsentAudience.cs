namespace KnowledgeHub.Core.Consent;

/// <summary>With whom a country can share. The code is stored.</summary>
public enum ConsentAudience
{
    /// <summary>Advisors who were granted the country.</summary>
    Advisor,

    /// <summary>Those who work for the countries that the sheet names.</summary>
    NamedPeers,

    /// <summary>Statistics of several countries in which no country can be told.</summary>
    AnonymousPool,

    /// <summary>Everybody.</summary>
    Public,
}
