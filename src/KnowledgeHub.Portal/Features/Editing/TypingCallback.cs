using Microsoft.JSInterop;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>Lets the browser say that somebody types.</summary>
/// <param name="typed">What to do then.</param>
public sealed class TypingCallback(Func<Task> typed)
{
    [JSInvokable]
    public Task TypedAsync() => typed();
}
