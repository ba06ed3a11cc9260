namespace KnowledgeHub.Data.Privacy;

/// <summary>How long rows about a person are kept.</summary>
public enum PersonalRetention
{
    /// <summary>Until the account is erased; a closed account is erased after <see cref="RetentionRules.ClosedAccounts"/>.</summary>
    WithAccount,

    /// <summary>As long as the record of the country or of the library that it belongs to.</summary>
    WithRecord,

    /// <summary>For ever, as an id alone.</summary>
    Always,

    /// <summary>By <see cref="RetentionRules"/>: a number of days after the row has done its work.</summary>
    ByClock,
}
