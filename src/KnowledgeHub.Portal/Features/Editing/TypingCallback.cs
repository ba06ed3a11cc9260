using Microsoft.JSInterop;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>Lets the browser say that somebody types, and that somebody who writes a new entry has paused.</summary>
/// <param name="typed">What to do when somebody types.</param>
/// <param name="paused">What to do at a pause.</param>
public sealed class TypingCallback(Func<Task> typed, Func<Task> paused)
{
    [JSInvokable]
    public Task TypedAsync() => typed();

    [JSInvokable]
    public Task PausedAsync() => paused();
}
