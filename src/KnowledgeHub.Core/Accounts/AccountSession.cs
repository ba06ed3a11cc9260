namespace KnowledgeHub.Core.Accounts;

/// <summary>One sign-in of a person in one browser. It holds no address of the person's computer.</summary>
public sealed record AccountSession
{
    /// <summary>Stable id; the sign-in cookie carries it.</summary>
    public required Guid Id { get; init; }

    /// <summary>Account id of the person.</summary>
    public required string AccountId { get; init; }

    /// <summary>Browser and system in words, as far as the browser tells; empty when it does not.</summary>
    public string Device { get; init; } = string.Empty;

    /// <summary>When the person signed in.</summary>
    public required DateTime CreatedUtc { get; init; }

    /// <summary>When the person last did something, to about <see cref="SessionRules.Grain"/>.</summary>
    public required DateTime LastSeenUtc { get; init; }

    /// <summary>When it ends whatever the person does.</summary>
    public required DateTime EndsUtc { get; init; }

    /// <summary>When it was ended by signing out or by another session; null while it was not.</summary>
    public DateTime? EndedUtc { get; init; }

    /// <summary>When it ends if nothing is done any more.</summary>
    public DateTime IdleUtc =>
        LastSeenUtc + SessionRules.Idle < EndsUtc ? LastSeenUtc + SessionRules.Idle : EndsUtc;

    /// <summary>Whether it is open.</summary>
    /// <param name="now">Now.</param>
    public bool IsOpen(DateTime now) => EndedUtc is null && now < IdleUtc;
}
