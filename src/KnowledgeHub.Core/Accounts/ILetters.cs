namespace KnowledgeHub.Core.Accounts;

/// <summary>Port: words messages in the reader's language, with links that begin with the portal's public address.</summary>
public interface ILetters
{
    /// <summary>Words a message that carries a link.</summary>
    /// <param name="kind">What the link allows.</param>
    /// <param name="name">The person's name.</param>
    /// <param name="secret">The secret of the link.</param>
    /// <param name="expiresUtc">Until when it works.</param>
    /// <param name="culture">Name of the culture to write in.</param>
    /// <returns>Subject and plain text.</returns>
    (string Subject, string Body) Write(
        AccountLinkKind kind,
        string name,
        string secret,
        DateTime expiresUtc,
        string culture
    );

    /// <summary>Words a message that only tells something.</summary>
    /// <param name="notice">What is told.</param>
    /// <param name="name">The person's name.</param>
    /// <param name="culture">Name of the culture to write in.</param>
    /// <returns>Subject and plain text.</returns>
    (string Subject, string Body) Tell(AccountNotice notice, string name, string culture);
}
