using KnowledgeHub.Core.SecondFactors;
using KnowledgeHub.Data.Accounts;
using SignInResult = KnowledgeHub.Portal.Features.Account.SignInResult;

namespace KnowledgeHub.Portal.Composition;

/// <summary>What follows a right password: the portal, or the second step.</summary>
internal sealed class SecondEntry(
    ISecondFactorStore factors,
    SecondStepCookie cookie,
    ProvenSignIn proven
)
{
    /// <summary>Whether the account has a second factor.</summary>
    /// <param name="user">The account; null for none, which needs none.</param>
    public async Task<bool> IsNeededAsync(HubUser? user) =>
        user is not null && (await factors.ReadAsync(user.Id, default)).IsHeld;

    /// <summary>Signs in on this response, or begins the second step there.</summary>
    /// <param name="user">Whose password was right.</param>
    /// <param name="isPersistent">Whether the sign-in is to outlive the browser.</param>
    /// <param name="isSecondNeeded">Whether the account has a second factor.</param>
    public async Task<Features.Account.SignInAnswer> EnterAsync(
        HubUser user,
        bool isPersistent,
        bool isSecondNeeded
    )
    {
        if (isSecondNeeded)
        {
            await cookie.BeginAsync(user, isPersistent);
            return new(SignInResult.SecondFactor);
        }

        await proven.BeginAsync(user, isPersistent, isStrong: false);
        return new(SignInResult.Done);
    }
}
