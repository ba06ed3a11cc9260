using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Portal.Features.Presence;

/// <summary>
/// Who has which answer open on this node. It is a courtesy and guards nothing: that no save overwrites another is the work of
/// the versions of answers. Whoever enters has been allowed to read the assessment, so those who meet here may know of each other.
/// </summary>
/// <param name="clock">The time.</param>
public sealed class PresenceRegistry(TimeProvider clock)
{
    /// <summary>So long a window counts as open without being renewed.</summary>
    public static readonly TimeSpan LeaseLife = TimeSpan.FromMinutes(1);

    /// <summary>So long a person counts as writing after typing.</summary>
    public static readonly TimeSpan WritingLife = TimeSpan.FromSeconds(8);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<PresenceLease>> _leases = [];

    /// <summary>Notes that a person has opened an answer.</summary>
    /// <param name="key">The answer.</param>
    /// <param name="accountId">Account id of a person who may read it.</param>
    /// <param name="name">Name of the person.</param>
    public PresenceLease Enter(AnswerKey key, string accountId, string name)
    {
        var lease = new PresenceLease(this, key, new(accountId, name, IsWriting: false));
        lock (_gate)
        {
            ForgetExpired();
            lease.ExpiresAt = clock.GetUtcNow() + LeaseLife;
            if (!_leases.TryGetValue(key.ToString(), out var leases))
            {
                _leases[key.ToString()] = leases = [];
            }

            leases.Add(lease);
        }

        TellOthers(lease);
        return lease;
    }

    /// <summary>Tells whoever has an answer open that a version of it is stored, whoever saved it and on whichever node.</summary>
    /// <param name="key">The answer as its history names it.</param>
    /// <param name="version">The version.</param>
    public void NoteSaved(string key, int version)
    {
        foreach (var lease in At(key))
        {
            lease.NewestVersion = Math.Max(lease.NewestVersion, version);
            lease.RaiseChanged();
        }
    }

    internal IReadOnlyList<PresentPerson> OthersOf(PresenceLease own)
    {
        var now = clock.GetUtcNow();
        return
        [
            .. At(own.Key.ToString())
                .Where(lease =>
                    lease.Person.AccountId != own.Person.AccountId && lease.ExpiresAt > now
                )
                .GroupBy(lease => lease.Person)
                .Select(windows =>
                    windows.Key with
                    {
                        IsWriting = windows.Any(lease => lease.WritingUntil > now),
                    }
                )
                .OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    internal void Renew(PresenceLease lease) => lease.ExpiresAt = clock.GetUtcNow() + LeaseLife;

    internal void NoteWriting(PresenceLease lease)
    {
        Renew(lease);
        lease.WritingUntil = clock.GetUtcNow() + WritingLife;
        TellOthers(lease);
    }

    internal void Leave(PresenceLease lease)
    {
        lock (_gate)
        {
            Remove(lease);
        }

        TellOthers(lease);
    }

    private List<PresenceLease> At(string key)
    {
        lock (_gate)
        {
            return [.. _leases.GetValueOrDefault(key, [])];
        }
    }

    private void TellOthers(PresenceLease own)
    {
        foreach (var lease in At(own.Key.ToString()).Where(lease => lease != own))
        {
            lease.RaiseChanged();
        }
    }

    // A window whose end nobody noticed.
    private void ForgetExpired()
    {
        var now = clock.GetUtcNow();
        var expired = _leases
            .Values.SelectMany(leases => leases)
            .Where(lease => lease.ExpiresAt <= now)
            .ToList();
        expired.ForEach(Remove);
    }

    private void Remove(PresenceLease lease)
    {
        var key = lease.Key.ToString();
        if (_leases.TryGetValue(key, out var leases) && leases.Remove(lease) && leases.Count == 0)
        {
            _leases.Remove(key);
        }
    }
}
