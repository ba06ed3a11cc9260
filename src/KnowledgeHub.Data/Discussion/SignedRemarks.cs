using KnowledgeHub.Core.Discussion;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Discussion;

internal static class SignedRemarks
{
    /// <summary>Reads remarks with the names that belong to them, in one query.</summary>
    public static async Task<IReadOnlyList<SignedRemark>> SignAsync(
        this IQueryable<Remark> remarks,
        HubDbContext context,
        CancellationToken cancellation
    )
    {
        var rows = await remarks
            .AsNoTracking()
            .Select(remark => new
            {
                Remark = remark,
                Author = context
                    .Users.Where(user => user.Id == remark.AuthorId)
                    .Select(user => user.DisplayName)
                    .FirstOrDefault(),
                Mentions = context
                    .Set<RemarkMention>()
                    .Where(mention => mention.RemarkId == remark.Id)
                    .Select(mention => new
                    {
                        mention.AccountId,
                        Name = context
                            .Users.Where(user => user.Id == mention.AccountId)
                            .Select(user => user.DisplayName)
                            .FirstOrDefault(),
                    })
                    .ToList(),
            })
            .ToListAsync(cancellation);
        return
        [
            .. rows.Select(row => new SignedRemark(
                row.Remark with
                {
                    Mentions =
                    [
                        .. row
                            .Mentions.Select(mention => mention.AccountId)
                            .Order(StringComparer.Ordinal),
                    ],
                },
                row.Author,
                [
                    .. row
                        .Mentions.Select(mention => mention.Name)
                        .OfType<string>()
                        .Order(StringComparer.OrdinalIgnoreCase),
                ]
            )),
        ];
    }
}
