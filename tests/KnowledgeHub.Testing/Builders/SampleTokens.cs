using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Testing.Builders;

/// <summary>Personal access tokens as a store would give them; change what matters by <c>with</c>.</summary>
public static class SampleTokens
{
    /// <summary>When the tokens were made: a day before a <see cref="Fakes.FakeClock"/> stands.</summary>
    public static DateTime Made { get; } = new(2025, 2, 28, 12, 0, 0, DateTimeKind.Utc);

    /// <summary>A token that reads assessments for 30 days, with an id and a hash of its own.</summary>
    public static AccessToken Of(string ownerId) =>
        new()
        {
            Id = Guid.NewGuid(),
            OwnerId = ownerId,
            Name = "Export program",
            Scopes = [AccessScope.AssessmentsRead],
            Hash = AccessTokenSecret.HashOf(AccessTokenSecret.New()),
            CreatedUtc = Made,
            ExpiresUtc = Made.AddDays(30),
        };
}
