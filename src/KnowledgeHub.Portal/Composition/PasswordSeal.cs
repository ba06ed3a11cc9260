using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Hashes passwords as a sign-in expects them.</summary>
internal sealed class PasswordSeal(IServiceScopeFactory scopes) : IPasswordSeal
{
    public string Seal(string password)
    {
        using var scope = scopes.CreateScope();
        return scope
            .ServiceProvider.GetRequiredService<IPasswordHasher<HubUser>>()
            .HashPassword(new(), password);
    }
}
