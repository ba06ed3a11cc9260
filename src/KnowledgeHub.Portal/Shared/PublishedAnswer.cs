namespace KnowledgeHub.Portal.Shared;

/// <summary>What caches are told of an answer that a country can take back at any moment.</summary>
internal static class PublishedAnswer
{
    private const string Never = "no-store";

    /// <summary>Lets nobody keep the answer, so that a withdrawal holds from the next request.</summary>
    public static void KeepNoCopy(this HttpContext http)
    {
        if (!http.Response.HasStarted)
        {
            http.Response.Headers.CacheControl = Never;
        }
    }
}
