using System.Globalization;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Words messages from the resources of the pages.</summary>
internal sealed class Letters(MailSettings settings) : ILetters
{
    public (string Subject, string Body) Write(
        AccountLinkKind kind,
        string name,
        string secret,
        DateTime expiresUtc,
        string culture
    )
    {
        var before = CultureInfo.CurrentUICulture;
        var beforeFormats = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture;
            var link = new Uri(
                settings.Address ?? new Uri("http://localhost:5080"),
                LinkAddress.Of(secret)
            );
            var (subject, text) =
                kind is AccountLinkKind.Invitation
                    ? (MailStrings.MailInvitationSubject, MailStrings.MailInvitationText)
                    : (MailStrings.MailResetSubject, MailStrings.MailResetText);
            return (subject, ReaderText.Fill(text, name, link, ReaderText.Moment(expiresUtc)));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
            CultureInfo.CurrentCulture = beforeFormats;
        }
    }
}
