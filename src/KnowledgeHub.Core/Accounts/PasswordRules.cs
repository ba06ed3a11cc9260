namespace KnowledgeHub.Core.Accounts;

/// <summary>
/// Length over composition (ASVS 5.0, 6.2): any characters, but many of them, and not what everybody tries first. Checked
/// without asking anybody: no password leaves the portal.
/// </summary>
public static class PasswordRules
{
    /// <summary>The least length of a password in characters.</summary>
    public const int MinLength = 15;

    /// <summary>The greatest length of a password in characters.</summary>
    public const int MaxLength = 256;

    /// <summary>
    /// The least bits of entropy of a password against who knows common passwords and words: a trillion guesses, three words
    /// that do not belong together.
    /// </summary>
    public const double LeastBits = 40;

    /// <summary>The password is weak; the detail is the <see cref="PasswordWeakness"/>.</summary>
    public const string IsWeak = "password-weak";

    // As many unpredictable parts as a password must have: a common word, a row of keys or a year is one part, like one letter.
    private const int LeastParts = 8;
    private const int ShortestContext = 3;

    /// <summary>What is wrong with a password.</summary>
    /// <param name="password">The password, as typed.</param>
    /// <param name="context">What is known of the person: address, name.</param>
    /// <returns>Null when it may be taken.</returns>
    public static PasswordWeakness? Weakness(string password, params string?[] context)
    {
        ArgumentNullException.ThrowIfNull(password);
        ArgumentNullException.ThrowIfNull(context);
        var length = password.EnumerateRunes().Count();
        if (length < MinLength)
        {
            return PasswordWeakness.TooShort;
        }

        if (length > MaxLength)
        {
            return PasswordWeakness.TooLong;
        }

        if (PasswordParts.Count(password, CommonWords.All) < LeastParts)
        {
            return PasswordWeakness.Predictable;
        }

        return PasswordParts.Count(password, [.. CommonWords.All, .. Own(context)]) < LeastParts
            ? PasswordWeakness.Personal
            : null;
    }

    private static IEnumerable<string> Own(string?[] context) =>
        context
            .SelectMany(text =>
                (text ?? string.Empty).Split(
                    [' ', '@', '.', '-', '_', '+'],
                    StringSplitOptions.RemoveEmptyEntries
                )
            )
            .Select(PasswordParts.Plain)
            .Where(word => word.Length >= ShortestContext);
}
