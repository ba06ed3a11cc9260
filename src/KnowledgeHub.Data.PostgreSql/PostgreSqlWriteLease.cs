using Microsoft.EntityFrameworkCore.Storage;

namespace KnowledgeHub.Data.PostgreSql;

internal sealed class PostgreSqlWriteLease(IDbContextTransaction transaction) : WriteLease
{
    public override Task CommitAsync(CancellationToken cancellation) =>
        transaction.CommitAsync(cancellation);

    public override ValueTask DisposeAsync() => transaction.DisposeAsync();
}
