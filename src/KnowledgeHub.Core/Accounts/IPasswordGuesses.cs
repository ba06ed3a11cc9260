namespace KnowledgeHub.Core.Accounts;

/// <summary>Port: knows the passwords, words and names that people take, without asking anybody.</summary>
public interface IPasswordGuesses
{
    /// <summary>How hard a password is to guess for who knows those lists, rows of keys, sequences and dates.</summary>
    /// <param name="password">The password, of any length; only its beginning may be looked at.</param>
    /// <returns>Bits of entropy: the binary logarithm of the guesses that it takes; 0 or more.</returns>
    double Bits(string password);
}
