using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace KnowledgeHub.Data.Tests.Faults;

/// <summary>A real SQLITE_FULL: the file may not grow any more.</summary>
internal sealed class FullDisk : DbConnectionInterceptor
{
    private const long Unlimited = 1_073_741_823;

    /// <summary>Whether the disk has no room left.</summary>
    public bool IsFull { get; set; }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA page_count";
        var pages = IsFull ? await command.ExecuteScalarAsync(cancellationToken) : Unlimited;
        command.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"PRAGMA max_page_count={pages}"
        );
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
