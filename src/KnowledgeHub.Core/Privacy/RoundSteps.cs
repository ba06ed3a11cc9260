namespace KnowledgeHub.Core.Privacy;

/// <summary>The steps of one round: one that fails keeps none of the others from being taken, and the round tells all failures at its end.</summary>
internal sealed class RoundSteps
{
    private readonly List<Exception> _failures = [];

    /// <summary>Takes a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="cancellation">Cancels the round.</param>
    /// <returns>What the step gave; the usual value of its type where it failed.</returns>
    public async Task<T?> TakeAsync<T>(
        Func<CancellationToken, Task<T>> step,
        CancellationToken cancellation
    )
    {
        try
        {
            return await step(cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            _failures.Add(exception);
            return default;
        }
    }

    /// <summary>Ends the round; whoever runs rounds logs what it throws.</summary>
    /// <exception cref="AggregateException">Steps have failed.</exception>
    public void End()
    {
        if (_failures.Count > 0)
        {
            throw new AggregateException("Steps of a round have failed.", _failures);
        }
    }
}
