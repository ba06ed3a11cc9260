using System.Xml.Linq;
using KnowledgeHub.Core;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.KeyRing;

/// <summary>
/// Keeps the keys in the database, so that every node has the same and a backup holds them. Whoever stores one has seen all
/// others: when another node was quicker, the store refuses, and reading again finds that node's key.
/// </summary>
/// <param name="access">Opens contexts.</param>
public sealed class KeyRingStore(StoreAccess access) : IXmlRepository
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private int _seen;

    /// <inheritdoc/>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public IReadOnlyCollection<XElement> GetAllElements() => Wait(ReadAsync);

    /// <inheritdoc/>
    /// <exception cref="StoreUnavailableException">
    /// The database cannot be reached or cannot write, or another node has just stored a key.
    /// </exception>
    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        Wait(async () =>
        {
            await AddAsync(new() { Name = friendlyName, Xml = Text(element) });
            return true;
        });
    }

    /// <summary>Takes over keys that an earlier version kept as files, when the database has none.</summary>
    /// <param name="folder">Folder of the files; need not exist.</param>
    /// <param name="cancellation">Cancels reading the files.</param>
    /// <returns>How many were taken over.</returns>
    /// <exception cref="StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    public async Task<int> TakeOverAsync(string folder, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder) || await CountAsync(cancellation) > 0)
        {
            return 0;
        }

        var keys = new List<StoredKey>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.xml"))
        {
            var element = XElement.Parse(await File.ReadAllTextAsync(file, cancellation));
            keys.Add(new() { Name = Path.GetFileNameWithoutExtension(file), Xml = Text(element) });
        }

        return await access.WriteAsync(
            async context =>
            {
                await access.Engine.EnterFeedOrderAsync(context, cancellation);
                if (keys.Count == 0 || await context.Set<StoredKey>().AnyAsync(cancellation))
                {
                    return 0;
                }

                context.Set<StoredKey>().AddRange(keys);
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );
    }

    private Task<int> CountAsync(CancellationToken cancellation) =>
        access.RunAsync(context => context.Set<StoredKey>().CountAsync(cancellation), cancellation);

    private async Task<IReadOnlyCollection<XElement>> ReadAsync()
    {
        var stored = await access.RunAsync(
            context =>
                context
                    .Set<StoredKey>()
                    .AsNoTracking()
                    .OrderBy(key => key.Name)
                    .Select(key => key.Xml)
                    .ToListAsync(),
            _none
        );
        Volatile.Write(ref _seen, stored.Count);
        return [.. stored.Select(XElement.Parse)];
    }

    // Keys are never deleted, so their number tells whether there are any that this node has not seen.
    private async Task AddAsync(StoredKey key)
    {
        await access.WriteAsync(
            async context =>
            {
                await access.Engine.EnterFeedOrderAsync(context, _none);
                if (await context.Set<StoredKey>().CountAsync() != Volatile.Read(ref _seen))
                {
                    throw new StoreUnavailableException(
                        new InvalidOperationException("Another node has stored a key meanwhile.")
                    );
                }

                context.Set<StoredKey>().Add(key);
                return await context.SaveChangesAsync();
            },
            _none
        );
        Interlocked.Increment(ref _seen);
    }

    private static string Text(XElement element) => element.ToString(SaveOptions.DisableFormatting);

    // The framework asks without await, perhaps where continuations wait for their turn: so they run elsewhere.
    private static T Wait<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();
}
