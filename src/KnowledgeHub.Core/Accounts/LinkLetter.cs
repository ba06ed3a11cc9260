using KnowledgeHub.Core.Mail;

namespace KnowledgeHub.Core.Accounts;

/// <summary>A link and the message that carries it: both are kept, or neither.</summary>
/// <param name="Link">The link.</param>
/// <param name="Mail">The message.</param>
public sealed record LinkLetter(AccountLink Link, OutgoingMail Mail);
