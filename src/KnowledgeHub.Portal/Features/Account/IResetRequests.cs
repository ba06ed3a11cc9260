namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Port: takes requests for new passwords.</summary>
public interface IResetRequests
{
    /// <summary>Takes a request; what comes of it arrives by mail or not at all.</summary>
    /// <param name="email">The address, as typed.</param>
    /// <param name="culture">Name of the reader's culture.</param>
    void Add(string email, string culture);
}
