namespace KnowledgeHub.Portal.Features.Partnerships;

/// <summary>How a page that opens to some roles only answers the others: with a page that says so.</summary>
internal static class PageRefusal
{
    /// <summary>Marks the answer as refused.</summary>
    public static void Refuse(this HttpContext http)
    {
        if (!http.Response.HasStarted)
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
