using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Accounts;

/// <summary>Reads from the accounts who may write entries.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfAuthorDirectory(StoreAccess access) : IAuthorDirectory
{
    private static readonly string[] _writing =
    [
        .. Enum.GetValues<Role>()
            .Where(role =>
                PolicyTable.Rows.Any(row =>
                    row.Action is PortalAction.DraftPractice && row.Roles.Contains(role)
                )
            )
            .Select(EnumCode<Role>.Of),
    ];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Author>> ListAsync(CancellationToken cancellation)
    {
        var authors = await access.RunAsync(
            context =>
                (
                    from user in context.Users
                    where
                        context
                            .UserRoles.Join(
                                context.Roles,
                                held => held.RoleId,
                                role => role.Id,
                                (held, role) => new { held.UserId, role.Name }
                            )
                            .Any(held => held.UserId == user.Id && _writing.Contains(held.Name))
                    select new Author(user.Id, user.DisplayName)
                ).ToListAsync(cancellation),
            cancellation
        );

        // Each database product has an order of its own for texts.
        return [.. authors.OrderBy(author => author.Name, StringComparer.OrdinalIgnoreCase)];
    }

    /// <inheritdoc/>
    public Task<string?> FindNameAsync(string id, CancellationToken cancellation) =>
        access.RunAsync<string?>(
            context =>
                context
                    .Users.Where(user => user.Id == id)
                    .Select(user => user.DisplayName)
                    .FirstOrDefaultAsync(cancellation),
            cancellation
        );
}
