using System.Threading.Channels;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Features.Account;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Requests for new passwords, worked off beside the pages: whether there is such an account shows neither in the answer nor in
/// the time that it takes.
/// </summary>
internal sealed class ResetRequests(RecoverPassword recover, ILogger<ResetRequests> logger)
    : BackgroundService,
        IResetRequests
{
    private const int MaxWaiting = 1_000;

    // When far too many ask at once, the newest are dropped: a person can ask again.
    private readonly Channel<(string Email, string Culture)> _waiting = Channel.CreateBounded<(
        string,
        string
    )>(new BoundedChannelOptions(MaxWaiting) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Add(string email, string culture) => _waiting.Writer.TryWrite((email, culture));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (email, culture) in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await recover.RequestAsync(email, culture, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogWarning(exception, "A request for a new password was not worked off.");
            }
        }
    }
}
