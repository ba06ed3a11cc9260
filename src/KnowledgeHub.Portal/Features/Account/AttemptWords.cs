using System.Globalization;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Says that nothing is tested for a while, in words and to programs.</summary>
internal static class AttemptWords
{
    /// <summary>Marks the response as refused for now.</summary>
    /// <param name="http">The request; null in a circuit.</param>
    /// <param name="wait">How long to wait.</param>
    /// <returns>The sentence for the person.</returns>
    public static string Refuse(HttpContext? http, TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        if (http is { Response.HasStarted: false })
        {
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        return ReaderText.Fill(
            AccountStrings.AccountLoginWait,
            (int)Math.Ceiling(seconds / TimeSpan.FromMinutes(1).TotalSeconds)
        );
    }
}
