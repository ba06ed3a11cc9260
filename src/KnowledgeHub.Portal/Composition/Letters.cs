using System.Globalization;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Features.Teams;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Words messages from the resources of the pages.</summary>
internal sealed class Letters(MailSettings settings) : ILetters, IInvitationLetters
{
    public (string Subject, string Body) Write(
        AccountLinkKind kind,
        string name,
        string secret,
        DateTime expiresUtc,
        string culture
    ) =>
        In(
            culture,
            () =>
            {
                var (subject, text) = kind switch
                {
                    AccountLinkKind.Invitation => (
                        MailStrings.MailInvitationSubject,
                        MailStrings.MailInvitationText
                    ),
                    AccountLinkKind.EmailChange => (
                        MailStrings.MailEmailSubject,
                        MailStrings.MailEmailText
                    ),
                    AccountLinkKind.EmailConfirmation => (
                        MailStrings.MailConfirmSubject,
                        MailStrings.MailConfirmText
                    ),
                    _ => (MailStrings.MailResetSubject, MailStrings.MailResetText),
                };
                var path = kind is AccountLinkKind.EmailChange or AccountLinkKind.EmailConfirmation
                    ? LinkAddress.OfEmail(secret)
                    : LinkAddress.Of(secret);
                return (
                    subject,
                    ReaderText.Fill(text, name, Absolute(path), ReaderText.Moment(expiresUtc))
                );
            }
        );

    public (string Subject, string Body) Tell(AccountNotice notice, string name, string culture) =>
        In(
            culture,
            () =>
                notice is AccountNotice.EmailChanged
                    ? (
                        MailStrings.MailEmailChangedSubject,
                        ReaderText.Fill(MailStrings.MailEmailChangedText, name, Absolute("/"))
                    )
                    : (
                        MailStrings.MailEmailAskedSubject,
                        ReaderText.Fill(
                            MailStrings.MailEmailAskedText,
                            name,
                            Absolute("/account/password")
                        )
                    )
        );

    public (string Subject, string Body) Write(
        Invitation invitation,
        string secret,
        string culture
    ) =>
        In(
            culture,
            () =>
                (
                    MailStrings.MailTeamSubject,
                    ReaderText.Fill(
                        MailStrings.MailTeamText,
                        invitation.Addressee,
                        Absolute(TeamWords.Link(secret)),
                        ReaderText.Moment(invitation.ExpiresUtc)
                    )
                )
        );

    private Uri Absolute(string path) =>
        new(settings.Address ?? new Uri("http://localhost:5080"), path);

    private static T In<T>(string culture, Func<T> words)
    {
        var before = CultureInfo.CurrentUICulture;
        var beforeFormats = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture;
            return words();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
            CultureInfo.CurrentCulture = beforeFormats;
        }
    }
}
