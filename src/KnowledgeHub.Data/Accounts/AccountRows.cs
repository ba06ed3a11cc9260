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
}
