namespace KnowledgeHub.Portal.Shared;

/// <summary>What the machines between us and the reader are told while the index is being built.</summary>
internal static class NotReadyAnswer
{
    private const string RetrySeconds = "5";

    /// <summary>Marks the answer as temporary, so that no cache keeps it.</summary>
    public static void AnswerNotReady(this HttpContext http)
    {
        if (!http.Response.HasStarted)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            http.Response.Headers.RetryAfter = RetrySeconds;
        }
    }
}
