namespace KnowledgeHub.Core.Consent;

/// <summary>What happened to a sheet. The code is stored in its history.</summary>
public enum ConsentChange
{
    /// <summary>It was signed for the first time.</summary>
    Given,

    /// <summary>It was signed again with other terms, also after it was taken back.</summary>
    Revised,

    /// <summary>It was taken back.</summary>
    Revoked,

    /// <summary>Made by the generator of demonstration data.</summary>
    Generated,

    /// <summary>Who signed it was erased: a pseudonym stands for the name.</summary>
    NameErased,
}
