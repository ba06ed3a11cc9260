using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.Discussion;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Databases;
using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Data.Tests.Discussion;

public sealed class EfAssessmentReadersTests
{
    [Theory, EachDatabase]
    public async Task ListAsync_Country_GivesThoseWhoMayReadItBySide(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);

        var readers = await new EfAssessmentReaders(hub.Access(), TimeProvider.System).ListAsync(
            new("GH"),
            default
        );

        Assert.Equal(
            [
                new AssessmentReader("ana", "ana", DiscussionSide.Country),
                new AssessmentReader("ben", "ben", DiscussionSide.Advisor),
            ],
            readers
        );
    }

    [Theory, EachDatabase]
    public async Task ListAsync_InventedCountry_GivesEveryAdvisorToo(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);

        var readers = await new EfAssessmentReaders(hub.Access(), TimeProvider.System).ListAsync(
            new("XA"),
            default
        );

        Assert.Equal(["ana", "ben", "far"], readers.Select(reader => reader.AccountId));
    }

    // Ana is granted Ghana and works there, Ben advises it, Far advises nobody, Kim is granted it without a role there.
    private static async Task<TestHub> CreateAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.AddUsersAsync("ana", "ben", "far", "kim");
        (string User, string Role)[] roles =
        [
            ("ana", "respondent"),
            ("ana", "advisor"),
            ("ben", "advisor"),
            ("far", "advisor"),
            ("kim", "editor"),
        ];
        await using var context = await hub.Contexts.CreateDbContextAsync();
        context.Roles.AddRange(
            roles
                .Select(held => held.Role)
                .Distinct()
                .Select(role => new IdentityRole(role) { Id = role })
        );
        context.UserRoles.AddRange(
            roles.Select(held => new IdentityUserRole<string>
            {
                UserId = held.User,
                RoleId = held.Role,
            })
        );
        context.CountryGrants.AddRange(
            new[] { "ana", "ben", "kim" }.Select(user => new CountryGrant
            {
                UserId = user,
                Country = new("GH"),
            })
        );
        await context.SaveChangesAsync();
        return hub;
    }
}
