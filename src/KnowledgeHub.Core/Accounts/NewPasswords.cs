namespace KnowledgeHub.Core.Accounts;

/// <summary>What becomes of a password that somebody chooses: it is checked, then sealed.</summary>
/// <param name="seal">Makes what is stored.</param>
/// <param name="guesses">Knows what others take for passwords.</param>
public sealed class NewPasswords(IPasswordSeal seal, IPasswordGuesses guesses)
{
    /// <summary>What is wrong with a password, by <see cref="PasswordRules"/> and by what people take for passwords.</summary>
    /// <param name="password">The password, as typed.</param>
    /// <param name="context">What is known of the person: address, name.</param>
    /// <returns>Null when it may be taken.</returns>
    public PasswordWeakness? Weakness(string password, params string?[] context) =>
        PasswordRules.Weakness(password, context) is { } weakness ? weakness
        : guesses.Bits(password) < PasswordRules.LeastBits ? PasswordWeakness.Predictable
        : null;

    /// <inheritdoc cref="IPasswordSeal.Seal"/>
    public string Seal(string password) => seal.Seal(password);
}
