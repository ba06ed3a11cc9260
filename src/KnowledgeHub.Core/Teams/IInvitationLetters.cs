namespace KnowledgeHub.Core.Teams;

/// <summary>Port: words the message that carries the link of an invitation to an assessment.</summary>
public interface IInvitationLetters
{
    /// <summary>Words it.</summary>
    /// <param name="invitation">The invitation.</param>
    /// <param name="secret">The secret of the link.</param>
    /// <param name="culture">Name of the culture to write in.</param>
    /// <returns>Subject and plain text.</returns>
    (string Subject, string Body) Write(Invitation invitation, string secret, string culture);
}
