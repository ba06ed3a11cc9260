using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps access tokens in memory.</summary>
/// <param name="stored">The tokens that are there already.</param>
public sealed class FakeAccessTokenStore(params AccessToken[] stored) : IAccessTokenStore
{
    private readonly List<AccessToken> _tokens = [.. stored];

    /// <summary>What each addition is answered; only the default keeps the token.</summary>
    public AccessTokenAddition Answer { get; set; } = AccessTokenAddition.Added;

    /// <summary>Everything that is stored now.</summary>
    public IReadOnlyList<AccessToken> Stored => _tokens;

    public Task<IReadOnlyList<AccessToken>> ListAsync(
        string ownerId,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<AccessToken>>([
            .. _tokens.Where(token => token.OwnerId == ownerId),
        ]);

    public Task<AccessToken?> FindByHashAsync(string hash, CancellationToken cancellation) =>
        Task.FromResult(_tokens.Find(token => token.Hash == hash));

    public Task<AccessTokenAddition> AddAsync(
        AccessToken token,
        Guid? session,
        int maxValid,
        CancellationToken cancellation
    )
    {
        if (Answer is AccessTokenAddition.Added)
        {
            _tokens.Add(token);
        }

        return Task.FromResult(Answer);
    }

    public Task<AccessToken?> RevokeAsync(
        string ownerId,
        Guid id,
        DateTime utc,
        CancellationToken cancellation
    )
    {
        var place = _tokens.FindIndex(token => token.Id == id && token.OwnerId == ownerId);
        if (place < 0)
        {
            return Task.FromResult<AccessToken?>(null);
        }

        var token = _tokens[place];
        _tokens[place] = token with { RevokedUtc = token.RevokedUtc ?? utc };
        return Task.FromResult<AccessToken?>(_tokens[place]);
    }

    public Task<bool> NoteUseAsync(Guid id, DateTime utc, CancellationToken cancellation)
    {
        var place = _tokens.FindIndex(token => token.Id == id);
        var isNoted = place >= 0 && AccessTokenRules.IsUseToBeNoted(_tokens[place], utc);
        if (isNoted)
        {
            _tokens[place] = _tokens[place] with { LastUsedUtc = utc };
        }

        return Task.FromResult(isNoted);
    }
}
