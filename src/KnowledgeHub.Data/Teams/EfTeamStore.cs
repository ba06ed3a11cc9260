using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.History;
using Microsoft.AspNetCore.Identity;
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
    public Task InviteAsync(
        Invitation invitation,
        Actor actor,
        CancellationToken cancellation,
        OutgoingMail? mail = null
    ) =>
        access.WriteAsync(
            context =>
            {
                context.Set<Invitation>().Add(invitation);
                if (mail is not null)
                {
                    context.Add(mail);
                }

                return AuditAsync(
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
                await EndGrantsAsync(context, [accountId], country, cancellation);
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
        if (!await context.Users.AnyAsync(user => user.Id == accountId, cancellation))
        {
            return false;
        }

        var now = Now;
        var used = await context
            .Set<Invitation>()
            .Where(invitation =>
                invitation.SecretHash == secretHash
                && !invitation.AcceptedUtc.HasValue
                && !invitation.RevokedUtc.HasValue
                && invitation.ExpiresUtc > now
            )
            .ExecuteUpdateAsync(
                invitation => invitation.SetProperty(row => row.AcceptedUtc, now),
                cancellation
            );
        if (used == 0)
        {
            return false;
        }

        await context.RenewStampAsync(accountId, cancellation);
        var accepted = await context
            .Set<Invitation>()
            .AsNoTracking()
            .SingleAsync(invitation => invitation.SecretHash == secretHash, cancellation);
        await GiveRoleAsync(context, accountId, accepted.Role, cancellation);
        await GrantAsync(context, accepted, accountId, cancellation);
        if (accepted.Role is Role.Respondent)
        {
            await JoinAsync(context, accepted, accountId, cancellation);
        }

        return await AuditAsync(
            context,
            (AggregateKind.Invitation, accepted.Id.ToString(), accepted.Country),
            "accepted",
            accountId,
            cancellation
        );
    }

    // What a person was granted otherwise, or is granted as more than a member, outlasts memberships.
    private static async Task GrantAsync(
        HubDbContext context,
        Invitation accepted,
        string accountId,
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
        else
        {
            held.EndsWithMembership &= isMember;
        }
    }

    private static async Task EndGrantsAsync(
        HubDbContext context,
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

    private async Task JoinAsync(
        HubDbContext context,
        Invitation accepted,
        string accountId,
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
        await EndGrantsAsync(context, left, accepted.Country, cancellation);
        context
            .Set<Member>()
            .Add(
                new()
                {
                    Assessment = accepted.Assessment,
                    Country = accepted.Country,
                    AccountId = accountId,
                    Agency = accepted.Agency,
                    SinceUtc = Now,
                }
            );
    }

    private static async Task GiveRoleAsync(
        HubDbContext context,
        string accountId,
        Role role,
        CancellationToken cancellation
    )
    {
        var code = EnumCode<Role>.Of(role);
        var known = await context.Roles.SingleOrDefaultAsync(row => row.Name == code, cancellation);
        if (known is null)
        {
            known = new(code) { NormalizedName = code.ToUpperInvariant() };
            context.Roles.Add(known);
        }

        var held = await context.UserRoles.AnyAsync(
            row => row.UserId == accountId && row.RoleId == known.Id,
            cancellation
        );
        if (!held)
        {
            context.UserRoles.Add(
                new IdentityUserRole<string> { UserId = accountId, RoleId = known.Id }
            );
        }
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
