using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Data.Accounts;

namespace KnowledgeHub.Data.Privacy;

/// <summary>The one condition by which the clock erases accounts: it is asked to find them, and again inside each erasure.</summary>
internal static class OverdueAccountRows
{
    /// <summary>Accounts that nobody has been able to use for so long that they are to be erased.</summary>
    /// <param name="context">The context.</param>
    /// <param name="now">The time.</param>
    public static IQueryable<HubUser> OverdueAccounts(this HubDbContext context, DateTime now)
    {
        var closed = now - RetentionRules.ClosedAccounts;
        var untaken = now - RetentionRules.UntakenAccounts;
        return context.Users.Where(user =>
            !user.ErasedUtc.HasValue
            && !user.IsDemonstration
            && (
                (user.DisabledUtc.HasValue && user.DisabledUtc < closed)
                || (
                    string.IsNullOrEmpty(user.PasswordHash)
                    && !context.UserLogins.Any(login => login.UserId == user.Id)
                    && !context
                        .Set<AccountLink>()
                        .Any(link => link.AccountId == user.Id && link.ExpiresUtc >= untaken)
                )
            )
        );
    }
}
