using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>Counts the database commands of each address. What runs in the background belongs to no address.</summary>
public sealed class CommandCounter : DbCommandInterceptor
{
    private readonly HttpContextAccessor _accessor = new();
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Commands so far for an address, which is a path with its query.</summary>
    public int CountOf(string address) => _counts.GetValueOrDefault(address);

    public override DbCommand CommandCreated(CommandEndEventData eventData, DbCommand result)
    {
        if (_accessor.HttpContext?.Request is { } request)
        {
            _counts.AddOrUpdate($"{request.Path}{request.QueryString}", 1, (_, count) => count + 1);
        }

        return result;
    }
}
