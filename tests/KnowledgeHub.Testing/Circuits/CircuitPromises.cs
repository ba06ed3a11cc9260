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
}
