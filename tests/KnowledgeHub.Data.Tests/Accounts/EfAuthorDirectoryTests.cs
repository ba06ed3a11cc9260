using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Testing.Databases;
using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Data.Tests.Accounts;

public sealed class EfAuthorDirectoryTests
{
    [Theory, EachDatabase]
    public async Task ListAsync_Accounts_GivesThoseWhoMayWriteOnceAndByName(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.AddUsersAsync("zoe", "ana", "ben");
        await GrantAsync(
            hub,
            ("zoe", "contributor"),
            ("ana", "editor"),
            ("ana", "contributor"),
            ("ben", "reviewer")
        );
        var directory = new EfAuthorDirectory(hub.Access());

        Assert.Equal(
            [new Author("ana", "ana"), new("zoe", "zoe")],
            await directory.ListAsync(default)
        );
        Assert.Equal("ben", await directory.FindNameAsync("ben", default));
        Assert.Null(await directory.FindNameAsync("system", default));
    }

    private static async Task GrantAsync(TestHub hub, params (string User, string Role)[] grants)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        context.Roles.AddRange(
            grants
                .Select(grant => grant.Role)
                .Distinct()
                .Select(role => new IdentityRole(role) { Id = role })
        );
        context.UserRoles.AddRange(
            grants.Select(grant => new IdentityUserRole<string>
            {
                UserId = grant.User,
                RoleId = grant.Role,
            })
        );
        await context.SaveChangesAsync();
    }
}
