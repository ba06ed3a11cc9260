using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Portal.Features.Presence;

/// <summary>One window in which an answer is open. It ends when it is disposed, or when it is not renewed in time.</summary>
public sealed class PresenceLease : IDisposable
{
    private readonly PresenceRegistry _registry;

    internal PresenceLease(PresenceRegistry registry, AnswerKey key, PresentPerson person)
    {
        _registry = registry;
        Key = key;
        Person = person;
    }

    /// <summary>The answer.</summary>
    public AnswerKey Key { get; }

    /// <summary>Raised when others come, go or write, and when the answer was saved by anybody. On any thread.</summary>
    public event EventHandler? Changed;

    /// <summary>Raised when what of the assessment is shared may have changed: who looks must be asked for anew. On any thread.</summary>
    public event EventHandler? AccessChanged;

    /// <summary>The newest version of the answer that this window has heard of; 0 before the first.</summary>
    public int NewestVersion { get; internal set; }

    /// <summary>The others who have the answer open now, by name, each once.</summary>
    public IReadOnlyList<PresentPerson> Others => _registry.OthersOf(this);

    internal PresentPerson Person { get; }

    internal DateTimeOffset ExpiresAt { get; set; }

    internal DateTimeOffset WritingUntil { get; set; }

    internal Guid Window { get; } = Guid.NewGuid();

    internal DateTimeOffset TellAgainAt { get; set; }

    /// <summary>Says that the window is still open.</summary>
    public void Renew() => _registry.Renew(this);

    /// <summary>Says that the person is typing.</summary>
    public void NoteWriting() => _registry.NoteWriting(this);

    /// <inheritdoc/>
    public void Dispose() => _registry.Leave(this);

    internal void RaiseAccessChanged() => AccessChanged?.Invoke(this, EventArgs.Empty);

    internal void RaiseChanged() => Changed?.Invoke(this, EventArgs.Empty);
}
