using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Tests.Access;

public sealed class ManageAccessTokensTests
{
    private static readonly Actor _owner = Actors.Coordinator;
    private static readonly AccessTokenRequest _request = new(
        " Export ",
        [AccessScope.ComparisonsRead, AccessScope.AssessmentsRead],
        90
    );

    private readonly FakeClock _clock = new();
    private readonly FakeAccessTokenStore _store = new(
        SampleTokens.Of(Actors.Coordinator.Id),
        SampleTokens.Of(Actors.Advisor.Id)
    );

    private AccessToken Own => _store.Stored[0];

    private AccessToken Foreign => _store.Stored[1];

    private ManageAccessTokens Tokens => new(_store, _clock);

    /// <summary>Who may have no token: a visitor, and a person without any role.</summary>
    public static TheoryData<Actor> Refused { get; } =
        new() { Actors.Anonymous, Actors.With("newcomer") };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task EachUseCase_WithoutARole_IsForbiddenAndChangesNothing(Actor actor)
    {
        var before = _store.Stored.ToList();

        Assert.IsType<Outcome<IReadOnlyList<AccessToken>>.Forbidden>(
            await Tokens.ListAsync(actor, default)
        );
        Assert.IsType<Outcome<AccessToken>.Forbidden>(
            await Tokens.FindAsync(actor, Own.Id, default)
        );
        Assert.IsType<Outcome<NewAccessToken>.Forbidden>(
            await Tokens.CreateAsync(actor, _request, default)
        );
        Assert.IsType<Outcome<AccessToken>.Forbidden>(
            await Tokens.RevokeAsync(actor, Own.Id, default)
        );
        Assert.Equal(before, _store.Stored);
    }

    [Fact]
    public async Task ListAsync_SeveralOwners_GivesOnesOwn()
    {
        var outcome = await Tokens.ListAsync(_owner, default);

        var tokens = Assert.IsType<Outcome<IReadOnlyList<AccessToken>>.Done>(outcome).Value;
        Assert.Equal([Own], tokens);
    }

    [Fact]
    public async Task CreateAsync_GoodRequest_KeepsTheHashAndGivesTheSecret()
    {
        var outcome = await Tokens.CreateAsync(_owner, _request, default);

        var made = Assert.IsType<Outcome<NewAccessToken>.Done>(outcome).Value;
        var stored = _store.Stored[^1];
        Assert.Equal(made.Token, stored);
        Assert.Equal(AccessTokenSecret.HashOf(made.Secret), stored.Hash);
        Assert.True(AccessTokenSecret.IsWellFormed(made.Secret));
    }

    [Fact]
    public async Task CreateAsync_GoodRequest_IsAsAskedFor()
    {
        await Tokens.CreateAsync(_owner, _request, default);

        var stored = _store.Stored[^1];
        Assert.Equal((_owner.Id, "Export"), (stored.OwnerId, stored.Name));
        Assert.Equal([AccessScope.AssessmentsRead, AccessScope.ComparisonsRead], stored.Scopes);
        Assert.Equal(
            (_clock.UtcNow, _clock.UtcNow.AddDays(90)),
            (stored.CreatedUtc, stored.ExpiresUtc)
        );
    }

    [Fact]
    public async Task CreateAsync_NameOfBlanks_IsInvalid()
    {
        var outcome = await Tokens.CreateAsync(_owner, _request with { Name = " \n " }, default);

        Assert.Equal([AccessTokenRules.NameIsRequired], RulesOf(outcome));
        Assert.Equal(2, _store.Stored.Count);
    }

    [Fact]
    public async Task CreateAsync_AsManyAsThereMayBe_IsInvalid()
    {
        _store.Answer = AccessTokenAddition.TooMany;

        var outcome = await Tokens.CreateAsync(_owner, _request, default);

        Assert.Equal([AccessTokenRules.TooManyTokens], RulesOf(outcome));
    }

    [Fact]
    public async Task CreateAsync_AccountIsGone_IsForbidden()
    {
        _store.Answer = AccessTokenAddition.OwnerIsGone;

        Assert.IsType<Outcome<NewAccessToken>.Forbidden>(
            await Tokens.CreateAsync(_owner, _request, default)
        );
    }

    [Fact]
    public async Task Token_OfAnotherPersonOrUnknown_IsNotFoundAndStays()
    {
        foreach (var id in (Guid[])[Foreign.Id, Guid.NewGuid()])
        {
            Assert.IsType<Outcome<AccessToken>.NotFound>(
                await Tokens.FindAsync(_owner, id, default)
            );
            Assert.IsType<Outcome<AccessToken>.NotFound>(
                await Tokens.RevokeAsync(_owner, id, default)
            );
        }

        Assert.Null(Foreign.RevokedUtc);
    }

    [Fact]
    public async Task RevokeAsync_OwnToken_IsRevokedAtThisTime()
    {
        var outcome = await Tokens.RevokeAsync(_owner, Own.Id, default);

        var revoked = Assert.IsType<Outcome<AccessToken>.Done>(outcome).Value;
        Assert.Equal(_clock.UtcNow, revoked.RevokedUtc);
        Assert.Equal(AccessTokenState.Revoked, Own.StateAt(_clock.UtcNow));
    }

    private static IEnumerable<string> RulesOf(Outcome<NewAccessToken> outcome) =>
        Assert
            .IsType<Outcome<NewAccessToken>.Invalid>(outcome)
            .Violations.Select(violation => violation.Rule);
}
