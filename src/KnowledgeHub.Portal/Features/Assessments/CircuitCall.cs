namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>Calls from the browser come from outside the circuit's own order: they wait for their turn, and the page is drawn after them.</summary>
internal static class CircuitCall
{
    /// <summary>Runs a call in its turn.</summary>
    /// <param name="invoke">The component's way into its own order.</param>
    /// <param name="draw">Draws the component again.</param>
    /// <param name="call">The call.</param>
    public static async Task<T> RunAsync<T>(
        Func<Func<Task>, Task> invoke,
        Action draw,
        Func<Task<T>> call
    )
    {
        var result = new TaskCompletionSource<T>();
        await invoke(async () =>
        {
            result.SetResult(await call());
            draw();
        });
        return await result.Task;
    }
}
