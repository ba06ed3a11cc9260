using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Data.Accounts;

namespace KnowledgeHub.Portal.Composition;

/// <summary>What writing an account of this portal takes.</summary>
internal sealed class OwnAccounts(
    EfOwnAccountStore store,
    IPasswordSeal seal,
    PortalSettings settings,
    TimeProvider clock
)
{
    public EfOwnAccountStore Store => store;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public bool AllowsDemonstrations => settings.AllowsDemonstrations;

    /// <summary>Hashes a password.</summary>
    public string Seal(string password) => seal.Seal(password);
}
