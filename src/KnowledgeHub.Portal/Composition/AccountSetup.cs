using KnowledgeHub.Data;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Creates an account for a command, on a database that may still be empty.</summary>
internal static class AccountSetup
{
    /// <returns>What is wrong with the input; empty when the account was created.</returns>
    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    public static async Task<IReadOnlyList<string>> CreateAsync(
        IServiceProvider services,
        NewAccount account,
        CancellationToken cancellation
    )
    {
        await services.GetRequiredService<DatabaseMigration>().RunAsync(cancellation);
        await using var scope = services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<AccountDirectory>()
            .CreateAsync(account);
    }
}
