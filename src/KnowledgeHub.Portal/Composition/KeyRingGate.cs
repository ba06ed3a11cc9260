using Microsoft.AspNetCore.DataProtection;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Protects with the stored keys, and with passing ones while the portal that serves has not read them yet: the page that says
/// that it starts must be drawn without a database, and nothing on it is ever sent back.
/// </summary>
/// <param name="stored">Protects with the stored keys.</param>
internal sealed class KeyRingGate(IDataProtectionProvider stored) : IDataProtectionProvider
{
    private readonly EphemeralDataProtectionProvider _passing = new();
    private volatile bool _isHeld;

    /// <summary>From here on passing keys serve.</summary>
    public void Hold() => _isHeld = true;

    /// <summary>From here on the stored keys serve.</summary>
    public void Open() => _isHeld = false;

    public IDataProtector CreateProtector(string purpose) =>
        new Protector(this, stored.CreateProtector(purpose), _passing.CreateProtector(purpose));

    private sealed class Protector(KeyRingGate gate, IDataProtector stored, IDataProtector passing)
        : IDataProtector
    {
        private IDataProtector Now => gate._isHeld ? passing : stored;

        public IDataProtector CreateProtector(string purpose) =>
            new Protector(gate, stored.CreateProtector(purpose), passing.CreateProtector(purpose));

        public byte[] Protect(byte[] plaintext) => Now.Protect(plaintext);

        public byte[] Unprotect(byte[] protectedData) => Now.Unprotect(protectedData);
    }
}
