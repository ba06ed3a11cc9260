namespace KnowledgeHub.Core.Mail;

/// <summary>A message that waits to be sent. It is written in the transaction of what it tells about.</summary>
public sealed record OutgoingMail
{
    /// <summary>The greatest length of a subject.</summary>
    public const int MaxSubjectLength = 200;

    /// <summary>The greatest length of an address.</summary>
    public const int MaxAddressLength = 254;

    /// <summary>Stable id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The address that it goes to.</summary>
    public required string Recipient { get; init; }

    /// <summary>The subject.</summary>
    public required string Subject { get; init; }

    /// <summary>The plain text; removed when the message is sent or given up, because it can hold a secret link.</summary>
    public required string Body { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTime CreatedUtc { get; init; }

    /// <summary>From when on it is sent, or tried again.</summary>
    public required DateTime DueUtc { get; init; }

    /// <summary>After this it is not worth sending any more, because its link has expired.</summary>
    public required DateTime ExpiresUtc { get; init; }

    /// <summary>How often sending failed.</summary>
    public int Failures { get; init; }

    /// <summary>When it was sent; null while it was not.</summary>
    public DateTime? SentUtc { get; init; }

    /// <summary>When it was given up; null while it was not.</summary>
    public DateTime? GivenUpUtc { get; init; }
}
