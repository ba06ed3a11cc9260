using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Portal.Features.Presence;

/// <summary>
/// Who has which answer open, on this node and, as far as they have told, on the others. It is a courtesy and guards nothing:
/// that no save overwrites another is the work of the versions of answers. Whoever enters has been allowed to read the
/// assessment, so those who meet here may know of each other.
/// </summary>
/// <param name="clock">The time.</param>
public sealed class PresenceRegistry(TimeProvider clock)
{
    /// <summary>So long a window counts as open without being renewed.</summary>
    public static readonly TimeSpan LeaseLife = TimeSpan.FromMinutes(1);

    /// <summary>So long a person counts as writing after typing.</summary>
    public static readonly TimeSpan WritingLife = TimeSpan.FromSeconds(8);

    // Others hear of an open window so often that one that is lost on the way does no harm.
    private static readonly TimeSpan _tellInterval = LeaseLife / 4;
    private static readonly TimeSpan _tellWritingInterval = WritingLife / 2;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<PresenceLease>> _leases = [];
    private readonly Dictionary<Guid, OpenWindow> _distant = [];

    /// <summary>Raised when the other nodes should hear of a window. On any thread.</summary>
    public event EventHandler<PresenceNote>? Noted;

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
        TellNodes(lease, PresenceStep.Open);
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

    /// <summary>Tells every window of an assessment that what is shared of it may have changed, on whichever node that was.</summary>
    /// <param name="assessment">Id of the assessment.</param>
    public void NoteAccessChanged(string assessment)
    {
        foreach (var lease in OfAssessment(assessment))
        {
            lease.RaiseAccessChanged();
        }
    }

    /// <summary>Takes over what another node has told.</summary>
    /// <param name="note">What it has told.</param>
    public void Hear(PresenceNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        var now = clock.GetUtcNow();
        lock (_gate)
        {
            ForgetExpired();
            if (note.Step is PresenceStep.Left)
            {
                _distant.Remove(note.Window);
            }
            else
            {
                _distant[note.Window] = new(
                    note.Key,
                    new(note.AccountId, note.Name, IsWriting: false),
                    now + LeaseLife,
                    note.Step is PresenceStep.Writing ? now + WritingLife : now
                );
            }
        }

        foreach (var lease in At(note.Key))
        {
            lease.RaiseChanged();
        }
    }

    internal IReadOnlyList<PresentPerson> OthersOf(PresenceLease own)
    {
        var now = clock.GetUtcNow();
        return
        [
            .. WindowsAt(own.Key.ToString())
                .Where(window =>
                    window.Person.AccountId != own.Person.AccountId && window.ExpiresAt > now
                )
                .GroupBy(window => window.Person)
                .Select(windows =>
                    windows.Key with
                    {
                        IsWriting = windows.Any(window => window.WritingUntil > now),
                    }
                )
                .OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    internal void Renew(PresenceLease lease)
    {
        var now = clock.GetUtcNow();
        lease.ExpiresAt = now + LeaseLife;
        if (now >= lease.TellAgainAt)
        {
            TellNodes(lease, PresenceStep.Open);
        }
    }

    internal void NoteWriting(PresenceLease lease)
    {
        var now = clock.GetUtcNow();
        lease.ExpiresAt = now + LeaseLife;
        var isTold = lease.WritingUntil - now > _tellWritingInterval;
        lease.WritingUntil = now + WritingLife;
        TellOthers(lease);
        if (!isTold)
        {
            TellNodes(lease, PresenceStep.Writing);
        }
    }

    internal void Leave(PresenceLease lease)
    {
        lock (_gate)
        {
            Remove(lease);
        }

        TellOthers(lease);
        TellNodes(lease, PresenceStep.Left);
    }

    private void TellNodes(PresenceLease lease, PresenceStep step)
    {
        lease.TellAgainAt = clock.GetUtcNow() + _tellInterval;
        var (person, key) = (lease.Person, lease.Key.ToString());
        Noted?.Invoke(this, new(lease.Window, key, person.AccountId, person.Name, step));
    }

    private List<OpenWindow> WindowsAt(string key)
    {
        lock (_gate)
        {
            return
            [
                .. _leases
                    .GetValueOrDefault(key, [])
                    .Select(lease => new OpenWindow(
                        key,
                        lease.Person,
                        lease.ExpiresAt,
                        lease.WritingUntil
                    )),
                .. _distant.Values.Where(window => window.Key == key),
            ];
        }
    }

    private List<PresenceLease> At(string key)
    {
        lock (_gate)
        {
            return [.. _leases.GetValueOrDefault(key, [])];
        }
    }

    private List<PresenceLease> OfAssessment(string assessment)
    {
        lock (_gate)
        {
            return
            [
                .. _leases
                    .Values.SelectMany(leases => leases)
                    .Where(lease => lease.Key.Assessment.Value == assessment),
            ];
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
        foreach (var (window, _) in _distant.Where(one => one.Value.ExpiresAt <= now).ToList())
        {
            _distant.Remove(window);
        }
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
