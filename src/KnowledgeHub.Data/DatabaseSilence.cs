namespace KnowledgeHub.Data;

/// <summary>
/// Notices that a database does not answer at all, as when the network to it is cut, so that not everybody waits in vain for as
/// long as a call may take: what lasts long raises a doubt, a question on a connection of its own settles it, and until one is
/// answered nothing else is asked.
/// </summary>
/// <param name="answers">Asks the database whether it is there; must end within a few seconds.</param>
/// <param name="heard">Called when it answers again after a silence.</param>
public sealed class DatabaseSilence(Func<CancellationToken, Task<bool>> answers, Action heard)
{
    private static readonly TimeSpan _untilDoubt = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan _untilNextQuestion = TimeSpan.FromSeconds(1);
    private int _isAsking;
    private volatile bool _isSilent;

    /// <summary>Whether the last question was not answered.</summary>
    public bool IsSilent => _isSilent;

    /// <summary>Raises a doubt when what begins now has not ended after three seconds.</summary>
    /// <returns>To be disposed at its end.</returns>
    public IDisposable Watch() =>
        new Timer(
            static state => (state as DatabaseSilence)?.Doubt(),
            this,
            _untilDoubt,
            Timeout.InfiniteTimeSpan
        );

    /// <summary>Asks the database whether it is there, again and again until it is; returns at once.</summary>
    public void Doubt()
    {
        if (Interlocked.Exchange(ref _isAsking, 1) == 0)
        {
            _ = AskAsync();
        }
    }

    private async Task AskAsync()
    {
        try
        {
            while (!await answers(CancellationToken.None))
            {
                _isSilent = true;
                await Task.Delay(_untilNextQuestion);
            }

            if (_isSilent)
            {
                heard();
            }
        }
        finally
        {
            _isSilent = false;
            Volatile.Write(ref _isAsking, 0);
        }
    }
}
