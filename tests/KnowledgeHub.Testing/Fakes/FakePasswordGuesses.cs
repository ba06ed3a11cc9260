using KnowledgeHub.Core.Accounts;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Finds each password as hard to guess as the test says.</summary>
public sealed class FakePasswordGuesses : IPasswordGuesses
{
    /// <summary>What it says of every password.</summary>
    public double Found { get; set; } = 2 * PasswordRules.LeastBits;

    public double Bits(string password) => Found;
}
