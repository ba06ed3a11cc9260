using Npgsql;

namespace KnowledgeHub.Data.PostgreSql;

/// <summary>
/// What the nodes on one database tell each other, over PostgreSQL's NOTIFY. A message is the sender's name, followed by a
/// colon and a text; the name alone says that entries of the change feed were committed. Nothing is kept for who does not listen.
/// </summary>
internal sealed class NodeChannel(string connectionString)
{
    /// <summary>Name of the channel.</summary>
    public const string Name = "knowledgehub";

    private const string Listen = $"LISTEN {Name}";

    // A line that a firewall has dropped in silence is noticed after so many seconds.
    private const int KeepAliveSeconds = 15;

    /// <summary>Name of this process among the others.</summary>
    public string Node { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Listens until it is cancelled.</summary>
    public async Task ListenAsync(Action<string> heard, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(connectionString)
            {
                Pooling = false,
                KeepAlive = KeepAliveSeconds,
            }.ConnectionString
        );
        connection.Notification += (_, told) =>
        {
            if (!told.Payload.StartsWith(Node, StringComparison.Ordinal))
            {
                heard(told.Payload[Math.Min(Node.Length + 1, told.Payload.Length)..]);
            }
        };
        await connection.OpenAsync(cancellation);
        await using (var command = new NpgsqlCommand(Listen, connection))
        {
            await command.ExecuteNonQueryAsync(cancellation);
        }

        heard(string.Empty);
        while (true)
        {
            await connection.WaitAsync(cancellation);
        }
    }

    /// <summary>Tells the others a text.</summary>
    public async Task TellAsync(string text, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand("SELECT pg_notify($1, $2)", connection)
        {
            Parameters =
            {
                new() { Value = Name },
                new() { Value = $"{Node}:{text}" },
            },
        };
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
