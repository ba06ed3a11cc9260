using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Accounts;

internal static class AccountRows
{
    /// <summary>
    /// Touches an account's row inside a write: two that write for one account go one after the other, and each sees what
    /// the other wrote.
    /// </summary>
    /// <returns>Whether the account is there.</returns>
    public static async Task<bool> HoldAccountAsync(
        this HubDbContext context,
        string accountId,
        CancellationToken cancellation
    ) =>
        await context
            .Users.Where(user => user.Id == accountId)
            .ExecuteUpdateAsync(
                user => user.SetProperty(row => row.DisplayName, row => row.DisplayName),
                cancellation
            ) > 0;

    /// <summary>
    /// Says inside a write that an account's rights have changed: sign-ins that still hold the old ones read them anew at the next
    /// action. Two such writes for one account go one after the other.
    /// </summary>
    /// <returns>Whether the account is there.</returns>
    public static async Task<bool> RenewStampAsync(
        this HubDbContext context,
        string accountId,
        CancellationToken cancellation
    )
    {
        context.MarkRightsChange();
        return await context
                .Users.Where(user => user.Id == accountId)
                .ExecuteUpdateAsync(
                    user =>
                        user.SetProperty(row => row.SecurityStamp, Guid.NewGuid().ToString())
                            .SetProperty(row => row.ConcurrencyStamp, Guid.NewGuid().ToString()),
                    cancellation
                ) > 0;
    }
}
