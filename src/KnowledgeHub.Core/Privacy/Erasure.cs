namespace KnowledgeHub.Core.Privacy;

/// <summary>That an account was erased: all that is kept to erase it again from a backup that still has it.</summary>
/// <param name="AccountId">The account, by its random id.</param>
/// <param name="Number">The number in the pseudonym; 1 is the first erased account.</param>
/// <param name="Utc">When it was erased.</param>
public sealed record Erasure(string AccountId, int Number, DateTime Utc)
{
    /// <summary>What stands where the person's name stood.</summary>
    public string Pseudonym => $"Former member {Number}";
}
