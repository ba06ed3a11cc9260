using System.Security.Claims;
using KnowledgeHub.Core.SingleSignOn;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Features.Account;
using Microsoft.AspNetCore.Identity;
using SignInResult = KnowledgeHub.Portal.Features.Account.SignInResult;

namespace KnowledgeHub.Portal.Composition;

/// <summary>What follows a sign-in by a provider: the portal, the second step, or a proof that is noted.</summary>
internal sealed class ProviderEntrance(
    IProviderAccounts accounts,
    UserManager<HubUser> users,
    SecondEntry entry,
    ProvenSignIn proven,
    TimeProvider clock
)
{
    /// <summary>Lets in, or notes the proof, on this response.</summary>
    /// <param name="ticket">What the provider has answered.</param>
    /// <param name="policy">What it may decide.</param>
    /// <param name="person">Who is signed in here already; possibly nobody.</param>
    public async Task<SingleSignOnAnswer> EnterAsync(
        ProviderTicket ticket,
        SingleSignOnPolicy policy,
        ClaimsPrincipal person
    )
    {
        var found = await accounts.EnterAsync(
            ticket.Identity,
            policy,
            clock.GetUtcNow().UtcDateTime,
            CancellationToken.None
        );
        if (found.AccountId is not { } id || await users.FindByIdAsync(id) is not { } user)
        {
            return new(found.Refusal ?? ProviderRefusal.NoAccount, ticket.Address);
        }

        return ticket.IsProof
            ? await ProveAsync(ticket, user, person)
            : await SignInAsync(ticket, user);
    }

    private async Task<SingleSignOnAnswer> SignInAsync(ProviderTicket ticket, HubUser user)
    {
        if (ticket.IsStrong)
        {
            await proven.BeginAsync(user, isPersistent: false, isStrong: true);
            return new(Refusal: null, ticket.Address);
        }

        var answer = await entry.EnterAsync(user, false, await entry.IsNeededAsync(user));
        return new(Refusal: null, ticket.Address, answer.Result is SignInResult.SecondFactor);
    }

    private async Task<SingleSignOnAnswer> ProveAsync(
        ProviderTicket ticket,
        HubUser user,
        ClaimsPrincipal person
    )
    {
        if (
            !ticket.IsFresh
            || users.GetUserId(person) != user.Id
            || (!ticket.IsStrong && await entry.IsNeededAsync(user))
        )
        {
            return new(ProviderRefusal.Proof, ticket.Address);
        }

        await proven.ContinueAsync(user, ticket.IsStrong);
        return new(Refusal: null, ticket.Address);
    }
}
