using System.Globalization;
using System.Threading.RateLimiting;
using KnowledgeHub.Portal.Resources;
using Microsoft.AspNetCore.RateLimiting;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Files that are made while somebody waits: a few of one person at a time, so that there is room for the others.</summary>
internal static class HeavyFiles
{
    /// <summary>Names the limit on endpoints.</summary>
    public const string Policy = "heavy-files";

    /// <summary>How many are made for one person at a time.</summary>
    public const int AtOnce = 2;

    /// <summary>How many more of the same person wait.</summary>
    public const int Waiting = 8;

    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(10);

    public static void AddHeavyFiles(this IServiceCollection services) =>
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = RefuseAsync;
            options.AddPolicy(
                Policy,
                context =>
                    RateLimitPartition.GetConcurrencyLimiter(
                        ActorClaims.Read(context.User).Id,
                        _ => new() { PermitLimit = AtOnce, QueueLimit = Waiting }
                    )
            );
        });

    // One line of text: who gets here has a dozen downloads under way, and the page with the links is still open.
    private static async ValueTask RefuseAsync(
        OnRejectedContext refused,
        CancellationToken cancellation
    )
    {
        var answer = refused.HttpContext.Response;
        answer.ContentType = "text/plain; charset=utf-8";
        answer.Headers.RetryAfter = _pause.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        await answer.WriteAsync(ReportStrings.ReportTooMany, cancellation);
    }
}
