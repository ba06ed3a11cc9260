using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace KnowledgeHub.Data.Tests.Faults;

/// <summary>Lets the n-th call of an operation fail: the beginning of a transaction, a command before or after it is run, or the commit.</summary>
internal sealed class FailingCall : DbCommandInterceptor, IDbTransactionInterceptor
{
    private Exception? _fault;
    private int _left;

    /// <summary>Whether the fault has happened since it was armed.</summary>
    public bool HasFailed { get; private set; }

    public void Arm(int call, Exception fault) => (_left, _fault, HasFailed) = (call, fault, false);

    public void Disarm() => _fault = null;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    ) => Pass(result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    ) => Pass(result);

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command,
        CommandExecutedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    ) => Pass(result);

    public ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default
    ) => Pass(result);

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    ) => Pass(result);

    private ValueTask<T> Pass<T>(T result)
    {
        if (_fault is { } fault && --_left == 0)
        {
            HasFailed = true;
            throw fault;
        }

        return new(result);
    }
}
