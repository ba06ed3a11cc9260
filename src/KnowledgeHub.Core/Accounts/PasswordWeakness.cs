namespace KnowledgeHub.Core.Accounts;

/// <summary>Why a password is not taken.</summary>
public enum PasswordWeakness
{
    /// <summary>Shorter than <see cref="PasswordRules.MinLength"/>.</summary>
    TooShort,

    /// <summary>Longer than <see cref="PasswordRules.MaxLength"/>.</summary>
    TooLong,

    /// <summary>Little more than words, rows of keys, numbers or repetitions that everybody tries first.</summary>
    Predictable,

    /// <summary>Little more than what is known of the person, such as name and address.</summary>
    Personal,
}
