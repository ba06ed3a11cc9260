using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.History;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Teams;

/// <summary>Members and invitations in the database; each method is one query or one transaction.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="clock">The time.</param>
public sealed class EfTeamStore(StoreAccess access, TimeProvider clock) : ITeamStore
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <inheritdoc/>
    public Task<IReadOnlyList<MemberLine>> ReadMembersAsync(
        AssessmentId id,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<MemberLine>>(
            async context =>
                await (
                    from member in context.Set<Member>()
                    join user in context.Users on member.AccountId equals user.Id
                    where member.Assessment == id
                    orderby member.Agency, user.DisplayName
                    select new MemberLine(user.Id, user.DisplayName, member.Agency, member.SinceUtc)
                ).ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<Invitation>> ReadInvitationsAsync(
        AssessmentId id,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<Invitation>>(
            async context =>
                await context
                    .Set<Invitation>()
                    .AsNoTracking()
                    .Where(invitation =>
                        invitation.Assessment == id && !invitation.AcceptedUtc.HasValue
                    )
                    .OrderByDescending(invitation => invitation.CreatedUtc)
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<Invitation?> FindInvitationAsync(
        string secretHash,
        CancellationToken cancellation
    ) =>
        access.RunAsync(
            context =>
                context
                    .Set<Invitation>()
                    .AsNoTracking()
                    .SingleOrDefaultAsync(
                        invitation => invitation.SecretHash == secretHash,
                        cancellation
                    ),
            cancellation
        );

    /// <inheritdoc/>
    public Task<bool> InviteAsync(
        Invitation invitation,
        Actor actor,
        CancellationToken cancellation,
        OutgoingMail? mail = null
    ) =>
        access.WriteAsync(
            async context =>
            {
                if (mail is not null)
                {
                    if (
                        !await context.HoldAccountAsync(actor.Id, cancellation)
                        || !await context.MaySendAsync(invitation, mail, cancellation)
                    )
                    {
                        return false;
                    }

                    context.Add(mail);
                }

                context.Set<Invitation>().Add(invitation);
                return await AuditAsync(
                    context,
                    (AggregateKind.Invitation, invitation.Id.ToString(), invitation.Country),
                    "created",
                    actor.Id,
                    cancellation
                );
            },
            cancellation
        );

    /// <inheritdoc/>
    public Task<bool> RevokeAsync(
        AssessmentId id,
        Guid invitationId,
        Actor actor,
        CancellationToken cancellation
    ) =>
        access.WriteAsync(
            async context =>
            {
                var open = context
                    .Set<Invitation>()
                    .Where(invitation =>
                        invitation.Id == invitationId
                        && invitation.Assessment == id
                        && !invitation.AcceptedUtc.HasValue
                        && !invitation.RevokedUtc.HasValue
                    );
                var country = await open.Select(invitation => (CountryCode?)invitation.Country)
                    .SingleOrDefaultAsync(cancellation);
                var revoked = await open.ExecuteUpdateAsync(
                    invitation => invitation.SetProperty(row => row.RevokedUtc, Now),
                    cancellation
                );
                return revoked > 0
                    && await AuditAsync(
                        context,
                        (AggregateKind.Invitation, invitationId.ToString(), country),
                        "revoked",
                        actor.Id,
                        cancellation
                    );
            },
            cancellation
        );

    /// <inheritdoc/>
    public Task<bool> AcceptAsync(
        string secretHash,
        string accountId,
        CancellationToken cancellation
    ) =>
        access.WriteAsync(
            context => AcceptAsync(context, secretHash, accountId, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<JoinResult> AcceptAsNewAsync(
        string secretHash,
        AccountLine account,
        string password,
        LinkLetter? letter,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(account);
        return access.WriteAddressAsync(
            context =>
            {
                var user = AccountRows.UserOf(account);
                user.PasswordHash = password;
                return AcceptAsNewAsync(context, secretHash, (user, letter), cancellation);
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<bool> RemoveAsync(
        AssessmentId id,
        string accountId,
        Actor actor,
        CancellationToken cancellation
    ) =>
        access.WriteAsync(
            async context =>
            {
                var members = context
                    .Set<Member>()
                    .Where(member => member.Assessment == id && member.AccountId == accountId);
                var country = await members
                    .Select(member => (CountryCode?)member.Country)
                    .SingleOrDefaultAsync(cancellation);
                if (await members.ExecuteDeleteAsync(cancellation) == 0)
                {
                    return false;
                }

                // Also where the grant stays: what the page knew of the membership is over.
                await context.RenewStampAsync(accountId, cancellation);
                await context.EndGrantsAsync([accountId], country, cancellation);
                return await AuditAsync(
                    context,
                    (AggregateKind.Member, $"{id}/{accountId}", country),
                    "removed",
                    actor.Id,
                    cancellation
                );
            },
            cancellation
        );

    // The update of the invitation comes first: of two who accept at once, the second finds it used.
    private async Task<bool> AcceptAsync(
        HubDbContext context,
        string secretHash,
        string accountId,
        CancellationToken cancellation
    )
    {
        if (
            !await context.Users.AnyAsync(user => user.Id == accountId, cancellation)
            || !await SpendAsync(OpenOf(context, secretHash, Now), cancellation)
        )
        {
            return false;
        }

        await context.RenewStampAsync(accountId, cancellation);
        return await GiveAsync(context, secretHash, accountId, cancellation);
    }

    private async Task<JoinResult> AcceptAsNewAsync(
        HubDbContext context,
        string secretHash,
        (HubUser User, LinkLetter? Letter) made,
        CancellationToken cancellation
    )
    {
        var (user, letter) = made;
        var now = Now;
        var open = OpenOf(context, secretHash, now);

        // One statement: an address that is taken does not use the invitation up, and a used one says nothing of addresses.
        var isSpent = await SpendAsync(
            open.Where(_ =>
                !context.Users.Any(other => other.NormalizedEmail == user.NormalizedEmail)
            ),
            cancellation
        );
        if (!isSpent)
        {
            return await open.AnyAsync(cancellation) ? JoinResult.AddressIsTaken : JoinResult.Gone;
        }

        context.Add(user);
        context.Note(user.Id, "created", user.Id, now);
        await context.ProveAddressAsync(secretHash, user, letter, cancellation);
        await context.SaveChangesAsync(cancellation);
        await GiveAsync(context, secretHash, user.Id, cancellation);
        return JoinResult.Joined;
    }

    private static IQueryable<Invitation> OpenOf(
        HubDbContext context,
        string secretHash,
        DateTime now
    ) =>
        context
            .Set<Invitation>()
            .Where(invitation =>
                invitation.SecretHash == secretHash
                && !invitation.AcceptedUtc.HasValue
                && !invitation.RevokedUtc.HasValue
                && invitation.ExpiresUtc > now
            );

    private async Task<bool> SpendAsync(
        IQueryable<Invitation> open,
        CancellationToken cancellation
    ) =>
        await open.ExecuteUpdateAsync(
            invitation => invitation.SetProperty(row => row.AcceptedUtc, Now),
            cancellation
        ) > 0;

    private async Task<bool> GiveAsync(
        HubDbContext context,
        string secretHash,
        string accountId,
        CancellationToken cancellation
    )
    {
        var accepted = await context
            .Set<Invitation>()
            .AsNoTracking()
            .SingleAsync(invitation => invitation.SecretHash == secretHash, cancellation);
        await context.GiveRoleAsync(accountId, accepted.Role, cancellation);
        await context.GrantAsync(accepted, accountId, Now, cancellation);
        if (accepted.Role is Role.Respondent)
        {
            await context.JoinAsync(accepted, accountId, Now, cancellation);
        }

        return await AuditAsync(
            context,
            (AggregateKind.Invitation, accepted.Id.ToString(), accepted.Country),
            "accepted",
            accountId,
            cancellation
        );
    }

    private async Task<bool> AuditAsync(
        HubDbContext context,
        (AggregateKind Kind, string Id, CountryCode? Country) about,
        string change,
        string actorId,
        CancellationToken cancellation
    )
    {
        context.AuditEvents.Add(
            new()
            {
                AtUtc = Now,
                Country = about.Country,
                ActorId = actorId,
                Action = $"{EnumCode<AggregateKind>.Of(about.Kind)}.{change}",
                Kind = about.Kind,
                AggregateId = about.Id,
                Version = 1,
            }
        );
        await context.SaveChangesAsync(cancellation);
        return true;
    }
}
