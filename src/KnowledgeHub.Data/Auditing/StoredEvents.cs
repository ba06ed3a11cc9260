using System.Data.Common;
using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Core.Countries;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace KnowledgeHub.Data.Auditing;

/// <summary>
/// The events as their rows hold them, for a check: what somebody has made of a row must not end it. A row that cannot be read
/// is noted, and gives an event that nobody has sealed.
/// </summary>
/// <param name="context">A context in a transaction.</param>
internal sealed class StoredEvents(HubDbContext context)
{
    private readonly List<AuditFinding> _unreadable = [];

    /// <summary>Rows that could not be read, in order; as many as a report names.</summary>
    public IReadOnlyList<AuditFinding> Unreadable => _unreadable;

    /// <summary>The events behind a number, in the order of numbers.</summary>
    public async Task<IReadOnlyList<AuditRecord>> ReadAsync(
        long last,
        int limit,
        CancellationToken cancellation
    )
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = 0;
        command.CommandText = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"SELECT \"Id\", \"AtUtc\", \"Country\", \"ActorId\", \"Action\", \"Kind\", \"AggregateId\", \"Version\" FROM \"AuditEvents\" WHERE \"Id\" > {last} ORDER BY \"Id\" LIMIT {limit}"
        );
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var events = new List<AuditRecord>();
        while (await rows.ReadAsync(cancellation))
        {
            events.Add(Read(rows));
        }

        return events;
    }

    private AuditRecord Read(DbDataReader row)
    {
        try
        {
            return new()
            {
                Id = row.GetInt64(0),
                AtUtc = row.GetDateTime(1),
                Country = row.IsDBNull(2) ? null : new CountryCode(row.GetString(2)),
                ActorId = row.GetString(3),
                Action = row.GetString(4),
                Kind = row.GetString(5),
                AggregateId = row.GetString(6),
                Version = row.GetInt32(7),
            };
        }
        catch (Exception exception)
            when (exception is FormatException or InvalidCastException or OverflowException)
        {
            return Note(row.GetInt64(0));
        }
    }

    private AuditRecord Note(long id)
    {
        if (_unreadable.Count < AuditChainCheck.MaxFindings)
        {
            _unreadable.Add(new(AuditFindingKind.EventUnreadable, 0, id));
        }

        return new()
        {
            Id = id,
            AtUtc = DateTime.UnixEpoch,
            ActorId = string.Empty,
            Action = string.Empty,
            Kind = string.Empty,
            AggregateId = string.Empty,
            Version = 0,
        };
    }
}
