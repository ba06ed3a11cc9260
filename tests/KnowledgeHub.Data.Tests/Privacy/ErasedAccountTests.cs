using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Following;
using KnowledgeHub.Core.SingleSignOn;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.Following;
using KnowledgeHub.Data.SavedSearches;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.Privacy;

/// <summary>What was under way when an account was erased puts nothing back.</summary>
public sealed class ErasedAccountTests
{
    private const string Issuer = "https://login.example/realm";
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly DateTime _now = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    [Theory, EachDatabase]
    public async Task Write_OfAnErasedPerson_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.AddUsersAsync("gone");
        await using var context = await hub.Contexts.CreateDbContextAsync();
        await EraseAsync(context);
        var stamp = await hub.StampAsync("gone");
        var own = new EfOwnAccountStore(hub.Access());

        Assert.False(await own.RenameAsync("gone", "Ana", _now, _none));
        Assert.False(
            await own.SetPasswordAsync(new("gone", null, _now), stamp, "hash", false, _none)
        );
        Assert.False(
            await new EfFollowStore(hub.Access()).AddAsync(
                new("gone", FollowKind.Theme, "FR", _now),
                9,
                _none
            )
        );
        Assert.False(
            await new EfSavedSearchStore(hub.Access()).AddAsync(SampleSearches.Of("gone"), 9, _none)
        );
        Assert.Equal(
            AccessTokenAddition.OwnerIsGone,
            await new EfAccessTokenStore(hub.Access()).AddAsync(
                SampleTokens.Of("gone"),
                null,
                9,
                _none
            )
        );

        Assert.Equal(stamp, await hub.StampAsync("gone"));
        Assert.Empty(await hub.AuditAsync());
    }

    // The sign-in has read the account, and waits for the erasure to end.
    [Theory, EachDatabase]
    public async Task SignIn_WhileTheAccountIsErased_IsRefused(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.AddUsersAsync("gone");
        await using var context = await hub.Contexts.CreateDbContextAsync();
        context.Add(
            new IdentityUserLogin<string>
            {
                UserId = "gone",
                LoginProvider = Issuer,
                ProviderKey = "ana",
            }
        );
        await context.SaveChangesAsync();
        Task<ProviderEntry> entry;
        await using (var write = await hub.Engine.BeginWriteAsync(context, _none))
        {
            await EraseAsync(context);
            entry = Task.Run(() =>
                new EfProviderAccounts(hub.Access()).EnterAsync(
                    new(Issuer, "ana"),
                    new(),
                    _now,
                    _none
                )
            );
            if (kind is DatabaseKind.PostgreSql)
            {
                await WaitUntilBlockedAsync(hub, entry);
            }

            await write.CommitAsync(_none);
        }

        Assert.Equal(ProviderRefusal.NoAccount, (await entry).Refusal);
    }

    private static Task<int> EraseAsync(HubDbContext context) =>
        context.Users.ExecuteUpdateAsync(user =>
            user.SetProperty(row => row.DisabledUtc, _now).SetProperty(row => row.ErasedUtc, _now)
        );

    private static async Task WaitUntilBlockedAsync(TestHub hub, Task entry)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        while (
            await context
                .Database.SqlQuery<int>(
                    $"SELECT count(*)::int AS \"Value\" FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
                )
                .SingleAsync() == 0
        )
        {
            Assert.False(entry.IsCompleted, "The sign-in did not wait for the erasure.");
        }
    }
}
