namespace KnowledgeHub.Core.Mail;

/// <summary>Port: hands one message to a mail server.</summary>
public interface IMailer
{
    /// <summary>Whether messages leave the portal at all; otherwise they wait.</summary>
    bool IsOn { get; }

    /// <summary>Whether somebody reads messages: they leave the portal or, in development, are read where they wait.</summary>
    bool HasReaders { get; }

    /// <summary>Sends a message.</summary>
    /// <param name="mail">The message.</param>
    /// <param name="cancellation">Cancels the try.</param>
    /// <returns>Whether the server took it.</returns>
    Task<bool> SendAsync(OutgoingMail mail, CancellationToken cancellation);
}
