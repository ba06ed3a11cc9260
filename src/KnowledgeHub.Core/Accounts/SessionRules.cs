namespace KnowledgeHub.Core.Accounts;

/// <summary>How long a person stays signed in.</summary>
public static class SessionRules
{
    /// <summary>The greatest length of <see cref="AccountSession.Device"/>.</summary>
    public const int MaxDeviceLength = 80;

    /// <summary>A session ends after this long, whatever the person does.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromHours(10);

    /// <summary>A session ends after this long without anything done.</summary>
    public static TimeSpan Idle { get; } = TimeSpan.FromMinutes(45);

    /// <summary>How long before the end the person is warned.</summary>
    public static TimeSpan Warning { get; } = TimeSpan.FromMinutes(2);

    /// <summary>How exactly the last deed is kept: noting each one would make a write of every read.</summary>
    public static TimeSpan Grain { get; } = TimeSpan.FromMinutes(1);

    /// <summary>How long an ended session is kept before it is removed.</summary>
    public static TimeSpan Keep { get; } = TimeSpan.FromDays(30);

    /// <summary>A new session.</summary>
    /// <param name="accountId">Account id of the person.</param>
    /// <param name="device">Browser and system in words.</param>
    /// <param name="now">Now.</param>
    public static AccountSession New(string accountId, string device, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(device);
        return new()
        {
            Id = Guid.NewGuid(),
            AccountId = accountId,
            Device = device.Length > MaxDeviceLength ? device[..MaxDeviceLength] : device,
            CreatedUtc = now,
            LastSeenUtc = now,
            EndsUtc = now + Longest,
        };
    }
}
