namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Port: takes requests for new passwords.</summary>
public interface IResetRequests
{
    /// <summary>Takes a request; what comes of it arrives by mail or not at all.</summary>
    /// <param name="email">The address, as typed.</param>
    /// <param name="culture">Name of the reader's culture.</param>
    /// <returns>How long whoever asks from there has to wait, because too many did; zero when it was taken.</returns>
    TimeSpan Add(string email, string culture);

    /// <summary>Whether messages are sent at all.</summary>
    bool ArePossible { get; }
}
