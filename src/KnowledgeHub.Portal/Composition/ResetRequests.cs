using System.Threading.Channels;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Portal.Features.Account;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Requests for new passwords, worked off beside the pages: whether there is such an account shows neither in the answer nor in
/// the time that it takes.
/// </summary>
internal sealed class ResetRequests(
    RecoverPassword recover,
    IHttpContextAccessor http,
    TimeProvider clock,
    ILogger<ResetRequests> logger
) : BackgroundService, IResetRequests
{
    private const int MaxWaiting = 1_000;

    // When far too many ask at once, the newest are dropped: a person can ask again.
    private readonly Channel<(string Email, string Culture)> _waiting = Channel.CreateBounded<(
        string,
        string
    )>(new BoundedChannelOptions(MaxWaiting) { FullMode = BoundedChannelFullMode.DropWrite });

    // Each request counts, whoever it is for: nobody can fill the queue for all others.
    private readonly AddressFailures _asked = new(clock);

    public bool ArePossible => recover.IsPossible;

    public TimeSpan Add(string email, string culture)
    {
        var wait = _asked.AddOrWait(http.HttpContext?.Connection.RemoteIpAddress);
        if (wait == TimeSpan.Zero)
        {
            _waiting.Writer.TryWrite((email, culture));
        }

        return wait;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (email, culture) in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await recover.RequestAsync(email, culture, stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogWarning(exception, "A request for a new password was not worked off.");
            }
        }
    }
}
