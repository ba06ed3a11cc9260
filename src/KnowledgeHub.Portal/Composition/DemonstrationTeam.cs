using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Features.Account;
using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Lets the demonstration respondent answer for an agency, in development only: the first agency of the newest cycle under way in
/// the demonstration country, while that cycle has no members. The way there is an invitation, as for everybody.
/// </summary>
internal sealed class DemonstrationTeam(
    IServiceScopeFactory scopes,
    IAssessmentStore assessments,
    ITeamStore teams,
    TimeProvider clock
)
{
    /// <summary>Makes the membership when it is missing.</summary>
    /// <param name="cancellation">Cancels before the commit.</param>
    public async Task EnsureAsync(CancellationToken cancellation)
    {
        var listed = await assessments.ListAsync(
            [DemonstrationAccess.Country],
            false,
            cancellation
        );
        var cycle = listed
            .Select(line => line.Assessment)
            .FirstOrDefault(assessment =>
                assessment is { Agencies.IsEmpty: false, Status: not AssessmentStatus.Closed }
            );
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<HubUser>>();
        if (
            cycle is not null
            && await users.FindByEmailAsync(DemonstrationAccess.Email(Role.Respondent)) is { } user
            && (await teams.ReadMembersAsync(cycle.Id, cancellation)).Count == 0
        )
        {
            var invitation = InvitationTo(cycle);
            await teams.InviteAsync(invitation, Actor.System, cancellation);
            await teams.AcceptAsync(invitation.SecretHash, user.Id, cancellation);
        }
    }

    private Invitation InvitationTo(Assessment cycle)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new()
        {
            Id = Guid.NewGuid(),
            Assessment = cycle.Id,
            Country = cycle.Country,
            Role = Role.Respondent,
            Agency = cycle.Agencies[0].Code,
            Addressee = "Demonstration account",
            SecretHash = InvitationSecret.HashOf(InvitationSecret.New()),
            InvitedBy = Actor.System.Id,
            CreatedUtc = now,
            ExpiresUtc = now.AddDays(1),
        };
    }
}
