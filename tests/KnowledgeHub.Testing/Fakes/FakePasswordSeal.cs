using KnowledgeHub.Core.Accounts;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Marks passwords instead of hashing them, which would take long.</summary>
public sealed class FakePasswordSeal : IPasswordSeal
{
    public string Seal(string password) => $"sealed {password}";
}
