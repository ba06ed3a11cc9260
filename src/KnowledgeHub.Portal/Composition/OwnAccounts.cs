using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Data.Accounts;

namespace KnowledgeHub.Portal.Composition;

/// <summary>What writing an account of this portal takes.</summary>
internal sealed class OwnAccounts(
    EfOwnAccountStore store,
    NewPasswords passwords,
    PortalSettings settings,
    TimeProvider clock
)
{
    private string? _nobodysHash;

    public EfOwnAccountStore Store => store;

    /// <summary>What the password of an account that does not exist is compared with, so that it takes as long.</summary>
    public string NobodysHash =>
        LazyInitializer.EnsureInitialized(ref _nobodysHash, () => Seal(Guid.NewGuid().ToString()));

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public bool AllowsDemonstrations => settings.AllowsDemonstrations;

    /// <summary>Hashes a password.</summary>
    public string Seal(string password) => passwords.Seal(password);

    /// <summary>What is wrong with a password that a person chooses; null when it may be taken.</summary>
    public PasswordWeakness? Weakness(string password, HubUser owner) =>
        passwords.Weakness(password, owner.Email, owner.DisplayName);
}
