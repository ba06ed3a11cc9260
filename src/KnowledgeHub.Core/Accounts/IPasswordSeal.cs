namespace KnowledgeHub.Core.Accounts;

/// <summary>Port: makes of a password what is stored.</summary>
public interface IPasswordSeal
{
    /// <summary>The password as it is stored: salted and slow to compute.</summary>
    /// <param name="password">The password.</param>
    string Seal(string password);
}
