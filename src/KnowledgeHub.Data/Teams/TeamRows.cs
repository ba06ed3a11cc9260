using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Teams;

/// <summary>What a membership gives and takes, inside a write.</summary>
internal static class TeamRows
{
    /// <summary>Whether one more link may be sent to an address, by who invites: one message has the id of its invitation.</summary>
    public static async Task<bool> MaySendAsync(
        this HubDbContext context,
        Invitation invitation,
        OutgoingMail mail,
        CancellationToken cancellation
    )
    {
        var since = invitation.CreatedUtc - TeamRules.MailWindow;
        var sent = await (
            from earlier in context.Set<Invitation>()
            join letter in context.Set<OutgoingMail>() on earlier.Id equals letter.Id
            where earlier.CreatedUtc > since
            select new { earlier.InvitedBy, letter.Recipient }
        ).ToListAsync(cancellation);
        var address = AccountAddress.Normalize(mail.Recipient);
        return sent.Count(one => one.InvitedBy == invitation.InvitedBy) < TeamRules.MaxMails
            && sent.Count(one => AccountAddress.Normalize(one.Recipient) == address)
                < TeamRules.MaxMailsToAddress;
    }

    /// <summary>
    /// Confirms the address of an account that an invitation makes, when a message has carried the invitation there: the secret was shown
    /// to nobody else. Otherwise the letter is kept that does it later. The caller saves.
    /// </summary>
    public static async Task ProveAddressAsync(
        this HubDbContext context,
        string secretHash,
        HubUser user,
        LinkLetter? letter,
        CancellationToken cancellation
    )
    {
        // What waits is not with its reader yet.
        var recipient = await (
            from invitation in context.Set<Invitation>()
            join mail in context.Set<OutgoingMail>() on invitation.Id equals mail.Id
            where invitation.SecretHash == secretHash && mail.SentUtc.HasValue
            select mail.Recipient
        ).SingleOrDefaultAsync(cancellation);
        if (recipient is not null && AccountAddress.Normalize(recipient) == user.NormalizedEmail)
        {
            // What was proved is the spelling that was written to: later messages go there, not to one that only counts as the same.
            (user.Email, user.UserName, user.EmailConfirmed) = (recipient, recipient, true);
        }
        else if (letter is not null)
        {
            context.Add(letter.Link);
            context.Add(letter.Mail);
            context.NoteLink(letter.Link, "sent", letter.Link.CreatedUtc);
        }
    }

    /// <summary>
    /// Grants the country of an invitation. What a person was granted otherwise, or is granted as more than a member, outlasts
    /// memberships. A last day stays; a grant that is over is given anew.
    /// </summary>
    public static async Task GrantAsync(
        this HubDbContext context,
        Invitation accepted,
        string accountId,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var isMember = accepted.Role is Role.Respondent;
        var held = await context.CountryGrants.SingleOrDefaultAsync(
            grant => grant.UserId == accountId && grant.Country == accepted.Country,
            cancellation
        );
        if (held is null)
        {
            context.CountryGrants.Add(
                new()
                {
                    UserId = accountId,
                    Country = accepted.Country,
                    EndsWithMembership = isMember,
                }
            );
        }
        else if (held.LastDay < DateOnly.FromDateTime(now))
        {
            (held.LastDay, held.EndsWithMembership) = (null, isMember);
        }
        else
        {
            held.EndsWithMembership &= isMember;
        }
    }

    /// <summary>Ends the grants that came with memberships of which none is left in the country.</summary>
    public static async Task EndGrantsAsync(
        this HubDbContext context,
        IReadOnlyCollection<string> accountIds,
        CountryCode? country,
        CancellationToken cancellation
    )
    {
        var ending = context.CountryGrants.Where(grant =>
            accountIds.Contains(grant.UserId)
            && grant.Country == country
            && grant.EndsWithMembership
            && !context
                .Set<Member>()
                .Any(member => member.AccountId == grant.UserId && member.Country == grant.Country)
        );
        foreach (var id in await ending.Select(grant => grant.UserId).ToListAsync(cancellation))
        {
            await context.RenewStampAsync(id, cancellation);
        }

        await ending.ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Makes an account a member; whom the invitation replaces leaves.</summary>
    public static async Task JoinAsync(
        this HubDbContext context,
        Invitation accepted,
        string accountId,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var replaced = context
            .Set<Member>()
            .Where(member =>
                member.Assessment == accepted.Assessment
                && (member.AccountId == accountId || member.AccountId == accepted.Replaces)
            );
        var left = await replaced
            .Select(member => member.AccountId)
            .Where(id => id != accountId)
            .ToListAsync(cancellation);
        await replaced.ExecuteDeleteAsync(cancellation);
        await context.EndGrantsAsync(left, accepted.Country, cancellation);
        context
            .Set<Member>()
            .Add(
                new()
                {
                    Assessment = accepted.Assessment,
                    Country = accepted.Country,
                    AccountId = accountId,
                    Agency = accepted.Agency,
                    SinceUtc = now,
                }
            );
    }
}
