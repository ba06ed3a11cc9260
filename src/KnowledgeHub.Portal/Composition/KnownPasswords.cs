using KnowledgeHub.Core.Accounts;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Guesses passwords as zxcvbn does: by thirty thousand common passwords, as many English words, names, rows of keys, sequences,
/// dates and digits for letters, of which the easiest combination counts. The lists come with the package.
/// </summary>
internal sealed class KnownPasswords : IPasswordGuesses
{
    // It tries every part of the text, so that its time grows with the square of the length. What follows only adds to it.
    private const int LongestLookedAt = 100;

    // Reads its lists when it is made. Whether it may be used by several at once is said nowhere.
    private readonly Lazy<Zxcvbn.Zxcvbn> _guesser = new(() => new());
    private readonly Lock _using = new();

    public double Bits(string password)
    {
        ArgumentNullException.ThrowIfNull(password);
        var beginning = password.Length > LongestLookedAt ? password[..LongestLookedAt] : password;
        lock (_using)
        {
            return _guesser.Value.EvaluatePassword(beginning).Entropy;
        }
    }
}
