using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Claims;
using KnowledgeHub.Portal.Features.Account.Factors;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Keeps what somebody typed while they prove anew who they are: in this process, for a quarter of an hour, for its owner
/// alone, handed out once. Files are not kept.
/// </summary>
internal sealed class KeptForms(TimeProvider clock) : IKeptForms
{
    private const int MaxForms = 500;
    private const int MaxCharacters = 200_000;
    private static readonly TimeSpan _life = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<Guid, Entry> _kept = new();

    private sealed record Entry(string OwnerId, KeptForm Form, DateTime EndsUtc);

    /// <summary>Keeps a form that was posted with a valid token.</summary>
    /// <returns>Its number; null when it is too large or holds files.</returns>
    public Guid? Keep(ClaimsPrincipal person, string address, IFormCollection form)
    {
        var fields = form.Where(field => field.Key != KeptForm.TokenField)
            .SelectMany(field => field.Value.Select(value => (field.Key, value ?? string.Empty)))
            .ToImmutableArray();
        Sweep();
        if (
            form.Files.Count > 0
            || _kept.Count >= MaxForms
            || fields.Sum(field => field.Key.Length + field.Item2.Length) > MaxCharacters
            || OwnerOf(person) is not { } owner
        )
        {
            return null;
        }

        var id = Guid.NewGuid();
        _kept[id] = new(owner, new(address, fields), clock.GetUtcNow().UtcDateTime + _life);
        return id;
    }

    public KeptForm? Take(ClaimsPrincipal person, Guid id) =>
        _kept.TryGetValue(id, out var entry)
        && entry.OwnerId == OwnerOf(person)
        && entry.EndsUtc > clock.GetUtcNow().UtcDateTime
        && _kept.TryRemove(id, out _)
            ? entry.Form
            : null;

    private void Sweep()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var (id, _) in _kept.Where(kept => kept.Value.EndsUtc <= now))
        {
            _kept.TryRemove(id, out _);
        }
    }

    private static string? OwnerOf(ClaimsPrincipal person) =>
        person.FindFirstValue(ClaimTypes.NameIdentifier);
}
