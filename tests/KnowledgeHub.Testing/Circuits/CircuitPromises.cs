using System.Collections.Concurrent;

namespace KnowledgeHub.Testing.Circuits;

/// <summary>What somebody waits for, by name; whoever comes first, the one who waits or what is waited for, makes it.</summary>
internal static class CircuitPromises
{
    public static TaskCompletionSource<T> Promise<T>(
        this ConcurrentDictionary<string, TaskCompletionSource<T>> promises,
        string name
    ) =>
        promises.GetOrAdd(
            name,
            _ => new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously)
        );

    /// <summary>Keeps or breaks a promise as the answer to a call says.</summary>
    public static void Settle(this TaskCompletionSource<object?> promise, List<object?> answer)
    {
        const long failed = 1;
        if (answer[3] is failed)
        {
            promise.TrySetException(new InvalidOperationException($"{answer[4]}"));
        }
        else
        {
            promise.TrySetResult(answer.Count > 4 ? answer[4] : null);
        }
    }
}
