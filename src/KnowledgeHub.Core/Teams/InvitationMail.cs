using KnowledgeHub.Core.Mail;

namespace KnowledgeHub.Core.Teams;

/// <summary>Makes the message of an invitation, where messages leave the portal.</summary>
/// <param name="mailer">Tells whether they do.</param>
/// <param name="letters">Words it.</param>
public sealed class InvitationMail(IMailer mailer, IInvitationLetters letters)
{
    /// <summary>Whether links can be sent by mail.</summary>
    public bool IsOn => mailer.IsOn;

    /// <summary>The message of an invitation.</summary>
    /// <param name="invitation">The invitation.</param>
    /// <param name="secret">The secret of its link.</param>
    /// <param name="request">Where it goes, and in which language.</param>
    /// <returns>Null when no message is to be sent.</returns>
    public OutgoingMail? Of(Invitation invitation, string secret, InvitationRequest request)
    {
        ArgumentNullException.ThrowIfNull(invitation);
        ArgumentNullException.ThrowIfNull(request);
        if (!IsOn || request.Email.Length == 0)
        {
            return null;
        }

        var (subject, body) = letters.Write(invitation, secret, request.Culture);
        return new()
        {
            Id = invitation.Id, // so that messages of invitations can be counted
            Recipient = request.Email,
            Subject = subject,
            Body = body,
            CreatedUtc = invitation.CreatedUtc,
            DueUtc = invitation.CreatedUtc,
            ExpiresUtc = invitation.ExpiresUtc,
        };
    }
}
