namespace KnowledgeHub.Core.SingleSignOn;

/// <summary>Port: finds, binds and makes the accounts of people whom a provider has signed in.</summary>
public interface IProviderAccounts
{
    /// <summary>
    /// Finds the account that is bound to the person; else binds the open account with the confirmed address; else makes one,
    /// where the policy says so. Then brings its rights in step with the mappings. What changes is one audit event each, in
    /// one transaction; a change of rights ends the account's sign-ins.
    /// </summary>
    /// <param name="identity">Who the provider says that it is.</param>
    /// <param name="policy">What the provider may decide.</param>
    /// <param name="now">Now.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task<ProviderEntry> EnterAsync(
        ProviderIdentity identity,
        SingleSignOnPolicy policy,
        DateTime now,
        CancellationToken cancellation
    );
}
