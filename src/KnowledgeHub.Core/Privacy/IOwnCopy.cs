using System.Text.Json;

namespace KnowledgeHub.Core.Privacy;

/// <summary>Reads everything that the database knows about one person.</summary>
public interface IOwnCopy
{
    /// <summary>Writes one object: a property for each table that knows something, with its purpose and its rows.</summary>
    /// <param name="accountId">The person.</param>
    /// <param name="json">Takes the object.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task WriteAsync(string accountId, Utf8JsonWriter json, CancellationToken cancellation);
}
