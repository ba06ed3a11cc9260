using KnowledgeHub.Core.Accounts;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Words messages about accounts as short as can be: the subject names language and kind, the text is the secret.</summary>
public sealed class FakeLetters : ILetters
{
    public (string Subject, string Body) Write(
        AccountLinkKind kind,
        string name,
        string secret,
        DateTime expiresUtc,
        string culture
    ) => ($"{culture} {kind}", secret);

    public (string Subject, string Body) Tell(AccountNotice notice, string name, string culture) =>
        ($"{culture} {notice}", string.Empty);
}
