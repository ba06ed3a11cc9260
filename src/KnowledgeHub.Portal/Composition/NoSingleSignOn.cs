using System.Security.Claims;
using KnowledgeHub.Core.SingleSignOn;
using KnowledgeHub.Portal.Features.Account;

namespace KnowledgeHub.Portal.Composition;

/// <summary>The operator has named no provider of identities.</summary>
internal sealed class NoSingleSignOn : ISingleSignOn
{
    public string? Name => null;

    public Task<bool> BeginAsync(string address, bool isProof) => Task.FromResult(false);

    public Task<SingleSignOnAnswer> EnterAsync(ClaimsPrincipal person) =>
        Task.FromResult(new SingleSignOnAnswer(ProviderRefusal.Provider));

    public Task<bool> IsBoundAsync(ClaimsPrincipal person) => Task.FromResult(false);
}
