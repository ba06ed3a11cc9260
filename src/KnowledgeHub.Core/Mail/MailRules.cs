namespace KnowledgeHub.Core.Mail;

/// <summary>When a message is tried again, and when it is given up.</summary>
public static class MailRules
{
    private const int MaxDoublings = 10;

    /// <summary>How long a try may take before another node may try.</summary>
    public static TimeSpan LongestTry { get; } = TimeSpan.FromMinutes(5);

    /// <summary>The first pause after a failure; each further one doubles it.</summary>
    public static TimeSpan FirstPause { get; } = TimeSpan.FromMinutes(1);

    /// <summary>The longest pause.</summary>
    public static TimeSpan LongestPause { get; } = TimeSpan.FromHours(1);

    /// <summary>How long what was sent or given up is kept, without its text.</summary>
    public static TimeSpan Keep { get; } = TimeSpan.FromDays(30);

    /// <summary>A message after a try.</summary>
    /// <param name="mail">The message before.</param>
    /// <param name="isSent">Whether it was sent.</param>
    /// <param name="now">Now.</param>
    /// <returns>Sent or given up, both without the text, or due later.</returns>
    public static OutgoingMail After(OutgoingMail mail, bool isSent, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(mail);
        if (isSent)
        {
            return mail with { SentUtc = now, Body = string.Empty };
        }

        var pause = FirstPause * Math.Pow(2, Math.Min(mail.Failures, MaxDoublings));
        var due = now + (pause < LongestPause ? pause : LongestPause);
        return due < mail.ExpiresUtc
            ? mail with
            {
                Failures = mail.Failures + 1,
                DueUtc = due,
            }
            : mail with
            {
                Failures = mail.Failures + 1,
                GivenUpUtc = now,
                Body = string.Empty,
            };
    }

    /// <summary>Whether a message can be sent to a text: one sign, something on both sides, nothing that ends a header.</summary>
    /// <param name="text">The text.</param>
    public static bool IsAddress(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0
            && at == text.LastIndexOf('@')
            && at < text.Length - 1
            && text.Length <= OutgoingMail.MaxAddressLength
            && !text.Any(letter =>
                char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '<' or '>' or ','
            );
    }
}
