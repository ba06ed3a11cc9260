using System.Net;
using System.Net.Mail;
using KnowledgeHub.Core.Mail;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Hands messages to a mail server. Neither recipients nor texts are written to the log.</summary>
internal sealed class SmtpMailer(
    MailSettings settings,
    IHostEnvironment environment,
    ILogger<SmtpMailer> logger
) : IMailer
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(30);

    public bool IsOn => settings.Host is not null;

    public bool HasReaders => IsOn || environment.IsDevelopment();

    public async Task<bool> SendAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_longest);
        try
        {
            using var message = new MailMessage(settings.From, mail.Recipient)
            {
                Subject = mail.Subject,
                Body = mail.Body,
            };

            // Out-of-office replies to a portal help nobody.
            message.Headers.Add("Auto-Submitted", "auto-generated");
            using var server = new SmtpClient(settings.Host, settings.Port)
            {
                EnableSsl = settings.IsEncrypted,
                Credentials = settings.User is null
                    ? null
                    : new NetworkCredential(settings.User, settings.Password),
            };
            await server.SendMailAsync(message, limit.Token);
            return true;
        }
        catch (Exception exception)
            when (exception is SmtpException or FormatException
                || (
                    exception is OperationCanceledException && !cancellation.IsCancellationRequested
                )
            )
        {
            // The exception's message can name the recipient.
            logger.LogWarning(
                "Message {Id} was not sent: {Status}.",
                mail.Id,
                (exception as SmtpException)?.StatusCode.ToString() ?? exception.GetType().Name
            );
            return false;
        }
    }
}
