using KnowledgeHub.Core.Mail;

namespace KnowledgeHub.Core.Accounts;

/// <summary>How long links in messages work, and how many are sent.</summary>
public static class LinkRules
{
    /// <summary>How many messages of a kind an account gets within <see cref="Window"/>.</summary>
    public const int MostLetters = 3;

    /// <summary>The time in which they are counted.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromHours(1);

    /// <summary>How long a link is kept after it has expired, used or not.</summary>
    public static TimeSpan Keep { get; } = TimeSpan.FromDays(30);

    /// <summary>How long a link of a kind works.</summary>
    /// <param name="kind">The kind.</param>
    public static TimeSpan LifeOf(AccountLinkKind kind) =>
        kind switch
        {
            AccountLinkKind.Invitation => TimeSpan.FromDays(7),
            // Nobody waits for it at the screen, and it gives nothing to who is not signed in.
            AccountLinkKind.EmailConfirmation => TimeSpan.FromDays(3),
            _ => TimeSpan.FromHours(1),
        };

    /// <summary>A new link.</summary>
    /// <param name="kind">What it allows.</param>
    /// <param name="accountId">Account id of the person.</param>
    /// <param name="email">The address that it goes to.</param>
    /// <param name="secret">Its secret.</param>
    /// <param name="now">Now.</param>
    public static AccountLink New(
        AccountLinkKind kind,
        string accountId,
        string email,
        string secret,
        DateTime now
    ) =>
        new()
        {
            Id = Guid.NewGuid(),
            Kind = kind,
            AccountId = accountId,
            Email = email,
            SecretHash = InvitationSecret.HashOf(secret),
            CreatedUtc = now,
            ExpiresUtc = now + LifeOf(kind),
        };

    /// <summary>A message that only tells something; worth sending for as long as an invitation is.</summary>
    /// <param name="recipient">The address.</param>
    /// <param name="text">Subject and text.</param>
    /// <param name="now">Now.</param>
    public static OutgoingMail Notice(
        string recipient,
        (string Subject, string Body) text,
        DateTime now
    ) =>
        new()
        {
            Id = Guid.NewGuid(),
            Recipient = recipient,
            Subject = text.Subject,
            Body = text.Body,
            CreatedUtc = now,
            DueUtc = now,
            ExpiresUtc = now + LifeOf(AccountLinkKind.Invitation),
        };

    /// <summary>
    /// The message that carries a link; not worth sending once the link has expired. It has the link's id, which tells later that the
    /// link was sent and not shown, and it is kept for longer than the link works.
    /// </summary>
    /// <param name="link">The link.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="body">The text.</param>
    public static OutgoingMail Letter(AccountLink link, string subject, string body)
    {
        ArgumentNullException.ThrowIfNull(link);
        return new()
        {
            Id = link.Id,
            Recipient = link.Email,
            Subject = subject,
            Body = body,
            CreatedUtc = link.CreatedUtc,
            DueUtc = link.CreatedUtc,
            ExpiresUtc = link.ExpiresUtc,
        };
    }
}
