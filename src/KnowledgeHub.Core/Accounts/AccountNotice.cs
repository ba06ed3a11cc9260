namespace KnowledgeHub.Core.Accounts;

/// <summary>What somebody is told about the own account, without a link that allows anything.</summary>
public enum AccountNotice
{
    /// <summary>Another e-mail address was asked for; nothing has changed yet.</summary>
    EmailChangeAsked,

    /// <summary>The account has another e-mail address from now on.</summary>
    EmailChanged,
}
