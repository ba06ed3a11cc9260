using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data;

/// <summary>Everything in which the two database products differ. One instance per process and database.</summary>
public abstract class DatabaseEngine
{
    /// <summary>Makes an engine.</summary>
    protected DatabaseEngine() => Silence = new(AnswersAsync, GiveUpConnections);

    /// <summary>Whether the database answers at all.</summary>
    public DatabaseSilence Silence { get; }

    /// <summary>Name of the product, for logs.</summary>
    public abstract string Name { get; }

    /// <summary>Column type of JSON documents.</summary>
    public abstract string JsonColumnType { get; }

    /// <summary>Points a context at the database.</summary>
    /// <param name="options">The options to fill.</param>
    public abstract void Configure(DbContextOptionsBuilder options);

    /// <summary>
    /// Opens the one way to write: a transaction, and whatever the product needs around it. Dispose without commit rolls
    /// back.
    /// </summary>
    /// <param name="context">The context that will write.</param>
    /// <param name="cancellation">Cancels the wait.</param>
    public abstract Task<WriteLease> BeginWriteAsync(
        HubDbContext context,
        CancellationToken cancellation
    );

    /// <summary>
    /// Called inside a write, before change-feed entries get their numbers: from here to the commit no other transaction may
    /// get one, so that numbers become visible in their order.
    /// </summary>
    /// <param name="context">The context that writes.</param>
    /// <param name="cancellation">Cancels the wait.</param>
    public abstract Task EnterFeedOrderAsync(HubDbContext context, CancellationToken cancellation);

    /// <summary>Applies every missing migration: all of them or none, whatever happens meanwhile.</summary>
    /// <param name="context">A context that has done nothing yet.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    public abstract Task MigrateAsync(HubDbContext context, CancellationToken cancellation);

    /// <summary>How the database runs, and what of it endangers the data.</summary>
    /// <param name="context">A context that reads.</param>
    /// <param name="cancellation">Cancels the reads.</param>
    public abstract Task<EngineCondition> FindConditionAsync(
        HubDbContext context,
        CancellationToken cancellation
    );

    /// <summary>
    /// Listens to the other processes on this database until it is cancelled. A product that serves one process has none, and
    /// ends at once.
    /// </summary>
    /// <param name="heard">
    /// Called with the text that another process has told; empty when it has committed entries of the change feed, and once at
    /// the start, for what was committed before. On any thread.
    /// </param>
    /// <param name="cancellation">Ends listening.</param>
    public virtual Task ListenAsync(Action<string> heard, CancellationToken cancellation) =>
        Task.CompletedTask;

    /// <summary>Tells the other processes on this database a text; whoever does not listen just now never hears it.</summary>
    /// <param name="text">The text, not empty and of at most 7,000 bytes in UTF-8.</param>
    /// <param name="cancellation">Cancels telling.</param>
    public virtual Task TellAsync(string text, CancellationToken cancellation) =>
        Task.CompletedTask;

    /// <summary>Raised on this node after it has committed a change of rights or the end of a session. On any thread.</summary>
    public event EventHandler? RightsChanged;

    internal void RaiseRightsChanged() => RightsChanged?.Invoke(this, EventArgs.Empty);

    /// <summary>Opens a transaction in which every read sees one state of the database; writers go on meanwhile.</summary>
    /// <param name="context">The context that will read.</param>
    /// <param name="cancellation">Cancels the wait.</param>
    public abstract Task<IAsyncDisposable> BeginSnapshotAsync(
        HubDbContext context,
        CancellationToken cancellation
    );

    /// <summary>Called after rows were written with their numbers: the next number follows the highest.</summary>
    /// <param name="context">The context that writes.</param>
    /// <param name="table">The table.</param>
    /// <param name="column">The column whose values the database gives out.</param>
    /// <param name="last">The highest number; 0 when there is no row.</param>
    /// <param name="cancellation">Cancels the wait.</param>
    public abstract Task ContinueNumbersAsync(
        HubDbContext context,
        string table,
        string column,
        long last,
        CancellationToken cancellation
    );

    /// <summary>Overwrites what the product's own log still holds of rows that were erased, as far as readers let it.</summary>
    /// <param name="context">A context outside of a write.</param>
    /// <param name="cancellation">Cancels it.</param>
    public virtual Task OverwriteOldPagesAsync(
        HubDbContext context,
        CancellationToken cancellation
    ) => Task.CompletedTask;

    /// <summary>What the product itself finds wrong with its files.</summary>
    /// <param name="context">A context inside a snapshot.</param>
    /// <param name="cancellation">Cancels the check.</param>
    public abstract Task<VerificationReport> FindDamageAsync(
        HubDbContext context,
        CancellationToken cancellation
    );

    /// <summary>Whether a failed save means that a unique key is taken.</summary>
    /// <param name="exception">What the save threw.</param>
    public abstract bool IsUniqueViolation(Exception exception);

    /// <summary>Called after such a failure: connections that may carry it on are given up.</summary>
    public virtual void ForgetConnections() { }

    /// <summary>Whether the database answers within a few seconds, asked on a connection of its own. A file always does.</summary>
    /// <param name="cancellation">Cancels the question.</param>
    protected virtual Task<bool> AnswersAsync(CancellationToken cancellation) =>
        Task.FromResult(true);

    /// <summary>Called when the database answers again after a silence: connections of before may wait for a server that has forgotten them.</summary>
    protected virtual void GiveUpConnections() { }

    /// <summary>Whether a failure means that the database cannot be reached or cannot write, rather than that we made an error.</summary>
    /// <param name="exception">What was thrown, wrapped or not.</param>
    public abstract bool IsUnavailable(Exception exception);
}
